import { userInfo } from "node:os";
import type { Command } from "commander";
import { wholeNumber } from "./arguments.ts";
import type { Signature, Typed } from "./commands/decisions.ts";
import type { Streams } from "./commands/streams.ts";
import type { Config } from "./config.ts";

/** Runs a command under the config, and leaves its exit status. */
type Run = (command: (config: Config) => Promise<number>) => Promise<void>;

interface Listing {
  readonly limit: number;
  readonly json: boolean;
}

/** What a person does about what was resolved: `readout review` and what goes under it. */
export function addReview(program: Command, run: Run, streams: Streams, example: (...lines: string[]) => string): void {
  const commands = () => import("./commands/decisions.ts");
  const review = program
    .command("review")
    .description("See what was left open, and decide: what is one call, what is none, who is meant")
    .addHelpText("after", () =>
      example("readout review", "readout review confirm a1-c0 b7-c210 --note 'one wire story'", "readout review log"),
    );
  const listing = (name: string, description: string, isDefault = false): Command =>
    review
      .command(name, { isDefault })
      .description(description)
      .option("--limit <number>", "so many at most", wholeNumber, 50)
      .option("--json", "one JSON object each, for other programs", false);
  listing(
    "list",
    "List the reports that may be of one call and were left apart; what `readout review` alone does",
    true,
  )
    .addHelpText("after", () => example("readout review", "readout review --limit 500 --json"))
    .action((options: Listing) =>
      run(async (config) => (await import("./commands/review.ts")).review(options, config, streams)),
    );
  const deciding = (name: string, description: string): Command =>
    review
      .command(name)
      .description(description)
      .option("--as <name>", "who decides", userInfo().username)
      .option("--note <text>", "why");
  const decides = (typed: Typed, signature: Signature): Promise<void> =>
    run(async (config) => (await commands()).decideTyped(typed, signature, config, streams));

  deciding("join", "Calls are one: a call stands for all of its reports, report:ID for one")
    .argument("<call-or-report...>", "at least two")
    .addHelpText("after", () => example("readout review join a1-c0 b7-c210"))
    .action((ids: string[], signature: Signature) => decides({ kind: "join", ids }, signature));

  deciding("split", "Take reports out of their call")
    .argument("<call>")
    .argument("<report...>", "those that are of another call, or of several")
    .addHelpText("after", () => example("readout review split a1-c0 b7-c210"))
    .action((call: string, reports: string[], signature: Signature) =>
      decides({ kind: "split", call, reports }, signature),
    );

  for (const kind of ["confirm", "reject"] as const)
    deciding(
      kind,
      kind === "confirm"
        ? "A call was one; or two reports are of one call"
        : "What is taken for a call was none, and leaves the answers; or two reports are of two calls",
    )
      .argument("<call-or-report>")
      .argument("[report]", "the other of two reports")
      .addHelpText("after", () => example(`readout review ${kind} a1-c0`, `readout review ${kind} a1-c0 b7-c210`))
      .action((id: string, other: string | undefined, signature: Signature) => decides({ kind, id, other }, signature));

  deciding("rename", "Show a leader under another name")
    .argument("<leader>", "the id: rosa-quill~KEN")
    .argument("<name>")
    .addHelpText("after", () => example("readout review rename rosa-quill~KEN 'Rosa Quill-Otieno'"))
    .action((leader: string, name: string, signature: Signature) =>
      decides({ kind: "rename", leader, name }, signature),
    );

  deciding("meant", "Say who somebody is: everywhere, or as one article has them")
    .argument("<leader>", "whom they are taken for")
    .option("--in <article>", "only where this article names them")
    .option("--is <leader>", "who they are")
    .option("--is-not <leader>", "who they are not")
    .addHelpText("after", () =>
      example(
        "readout review meant r-quill~ --is rosa-quill~KEN",
        "readout review meant william-ruto --in 5f3a --is-not william-ruto",
      ),
    )
    .action((leader: string, options: Signature & { in?: string; is?: string; isNot?: string }) =>
      decides({ kind: "meant", leader, article: options.in, is: options.is, isNot: options.isNot }, options),
    );

  deciding("undo", "Take a decision back; it stays in the log")
    .argument("<decision>", "as `readout review log` shows it")
    .addHelpText("after", () => example("readout review undo d-3f9a62c1b07e4d58"))
    .action((id: string, signature: Signature) =>
      run(async (config) => (await commands()).undoTyped(id, signature, config, streams)),
    );

  listing("log", "List what was decided, the latest first")
    .addHelpText("after", () => example("readout review log", "readout review log --json --limit 1000"))
    .action((options: Listing) => run(async (config) => (await commands()).decisionLog(options, config, streams)));

  review
    .command("export")
    .description("Write every decision as JSON lines")
    .argument("<file>", '"-" is standard output')
    .addHelpText("after", () => example("readout review export decisions.jsonl"))
    .action((file: string) => run(async (config) => (await commands()).exportDecisions(file, config, streams)));

  review
    .command("import")
    .description("Take over decisions made elsewhere, each once; what they are about may be ingested later")
    .argument("<file>", '"-" is standard input')
    .addHelpText("after", () => example("readout review import decisions.jsonl"))
    .action((file: string) => run(async (config) => (await commands()).importDecisions(file, config, streams)));
}
