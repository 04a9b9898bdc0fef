import { Argument, Command, CommanderError, Option } from "commander";
import { duration, expiry, tokenName, wholeNumber } from "./arguments.ts";
import type { IngestOptions } from "./commands/ingest.ts";
import type { Streams } from "./commands/streams.ts";
import type { WatchOptions } from "./commands/watch.ts";
import { type Config, readConfig, SETTINGS } from "./config.ts";
import { formats as corpusFormats } from "./corpus/recognise.ts";
import { milliseconds } from "./duration.ts";
import { EXPORT_FILES, type ExportName } from "./export/files.ts";
import { EXPORT_PARAMETERS } from "./export/parameters.ts";
import { addReview } from "./review-program.ts";

/** Exit status for a wrong command line or setting, as shells have it. */
const WRONG_USE = 2;

/** Errors whose message is written for the operator. They are known by name, so that no stage is loaded to ask. */
const TOLD = new Set(["RegisterError", "StoreError", "CannotListen", "DocumentsUnreadable"]);

const streams: Streams = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr };

const program = new Command("readout")
  .description("Who spoke with whom, when, how, about what, and where exactly the text says so.")
  .addHelpText("after", () => `\n${settings()}`)
  .showHelpAfterError("(readout --help shows what there is)")
  .configureHelp({ showGlobalOptions: true })
  .exitOverride();

program
  .command("serve")
  .description("Serve the playground at / and the API at /graphql; loads the seed when the database is empty")
  .addHelpText("after", () => example("readout serve", "PORT=8080 DATABASE_URL=file:/var/lib/readout.db readout serve"))
  .addHelpText("after", () => `\n${settings()}`)
  .action(() => run(async (config) => (await import("./commands/serve.ts")).serve(config, streams)));

program
  .command("seed")
  .description("Load the two articles that come with Readout")
  .addHelpText("after", () => example("readout seed"))
  .action(() => run(async (config) => (await import("./commands/ingest.ts")).seed(config, streams)));

program
  .command("ingest")
  .description("Read articles into the database, each once; again changes nothing, and goes on where it was stopped")
  .argument("<source...>", 'files, folders, globs, http(s) addresses; "-" is standard input')
  .addOption(
    new Option("--format <format>", "take all sources for this kind, whatever they look like").choices(corpusFormats),
  )
  .option("--map <fields>", "which fields of records hold what: text=body,publishedAt=meta.date")
  .option("--follow-links", "fetch the pages that feeds link to, as robots.txt allows")
  .option("--allow-private", "fetch from private networks and this machine too")
  .option("--rejections <file>", "write what was skipped, where and why, as JSON lines")
  .option("--dry-run", "store nothing, and tell what would be stored")
  .option("--quiet", "show no progress")
  .option("--json", "give the report as a JSON object")
  .addHelpText("after", () =>
    example(
      "readout ingest ~/articles 'archive/**/*.html.gz'",
      "readout ingest dump.csv --map text=body,publishedAt=date --rejections skipped.jsonl",
      "readout ingest https://news.example.org/feed.xml --follow-links",
      "readout ingest CC-NEWS-20241107.warc.gz --dry-run",
      "cat wire.jsonl | readout ingest - --format jsonl --json --quiet",
    ),
  )
  .action((sources: string[], options: IngestOptions) =>
    run(async (config) => (await import("./commands/ingest.ts")).ingest(sources, config, options, streams)),
  );

program
  .command("watch")
  .description(
    "Read articles into the database again and again, as feeds and folders get new ones; a server may run beside it",
  )
  .argument("<source...>", "files, folders, globs, http(s) addresses")
  .addOption(
    new Option("--every <time>", "how long after a round the next one begins: 90s, 15m, 2h")
      .argParser(duration)
      .default(milliseconds("15m"), "15m"),
  )
  .option("--follow-links", "fetch the pages that feeds link to, as robots.txt allows")
  .option("--allow-private", "fetch from private networks and this machine too")
  .addHelpText("after", () =>
    example(
      "readout watch https://news.example.org/feed.xml --every 15m --follow-links",
      "readout watch ~/articles --every 60s",
    ),
  )
  .action((sources: string[], options: WatchOptions) =>
    run(async (config) => (await import("./commands/watch.ts")).watch(sources, config, options, streams)),
  );

addReview(program, run, streams, example);

const token = program
  .command("token")
  .description("Make, list and revoke tokens, which let people change things over the API")
  .addHelpText("after", () =>
    example("readout token make 'Mara Venn' --expires 90d", "readout token list", "readout token revoke 'Mara Venn'"),
  );

token
  .command("make")
  .description("Make a token and write it to standard output, this once; sent as Authorization: Bearer TOKEN")
  .argument("<name>", "whose it is; what they do is written down under this name", tokenName)
  .option("--expires <when>", "after so many days (90d), or at the end of a day in UTC (2027-03-31)", expiry)
  .addHelpText("after", () => example("readout token make 'Mara Venn' --expires 90d"))
  .action((name: string, { expires }: { expires?: Date }) =>
    run(async (config) => (await import("./commands/token.ts")).makeTokenFor(name, expires ?? null, config, streams)),
  );

token
  .command("list")
  .description("List the tokens: whose, when made and last used, until when they hold")
  .option("--json", "one JSON object each, for other programs", false)
  .addHelpText("after", () => example("readout token list", "readout token list --json"))
  .action((options: { json: boolean }) =>
    run(async (config) => (await import("./commands/token.ts")).tokens(options, config, streams)),
  );

token
  .command("revoke")
  .description("Revoke a token by its number, or all of a person's; servers refuse it from the next request on")
  .argument("<name-or-number>", "as `readout token list` shows it")
  .addHelpText("after", () => example("readout token revoke 3", "readout token revoke 'Mara Venn'"))
  .action((nameOrNumber: string) =>
    run(async (config) => (await import("./commands/token.ts")).revokeToken(nameOrNumber, config, streams)),
  );

program
  .command("extract")
  .description("Read articles as JSON lines, write what each says as JSON lines; touches no database")
  .argument("<file>", 'JSON lines {id, text, title?, publishedAt?, source?, url?}; "-" is standard input')
  .addHelpText("after", () =>
    example("readout extract articles.jsonl > calls.jsonl", "head -1 articles.jsonl | readout extract -"),
  )
  .action((file: string) =>
    run(async (config) => {
      const [{ extract }, { loadKnowledge }] = await Promise.all([
        import("./commands/extract.ts"),
        import("./knowledge.ts"),
      ]);
      return extract(file, loadKnowledge(config.register), streams);
    }),
  );

program
  .command("explain")
  .description("Show for one article, sentence by sentence, what was found, by which rule, and what was vetoed and why")
  .argument("<file-or-id>", 'a text, Markdown or JSON lines file, "-", or the id of a stored article')
  .option("--id <id>", "of several articles in the file, the one with this id")
  .option("--line <number>", "of JSON lines, the one with this number", wholeNumber)
  .option("--json", "one JSON object an article, for other programs", false)
  .addHelpText("after", () =>
    example(
      "readout explain seed/articles/ruto-guterres.md",
      "readout explain articles.jsonl --line 12",
      "readout explain articles.jsonl --id wire-381 --json",
    ),
  )
  .action((target: string, options: { id?: string; line?: number; json: boolean }) =>
    run(async (config) => {
      const [{ explain }, { loadKnowledge }, { storedArticle }] = await Promise.all([
        import("./commands/explain.ts"),
        import("./knowledge.ts"),
        import("./commands/stored-article.ts"),
      ]);
      return explain(
        target,
        { ...options, colour: hasColours(process.stdout), width: widthOf(process.stdout) },
        loadKnowledge(config.register),
        (id) => storedArticle(config.databaseUrl, id),
        streams,
      );
    }),
  );

const exporting = program
  .command("export")
  .description("Write calls, or who spoke with whom, to standard output")
  .addArgument(new Argument("<format>", "what to write").choices(EXPORT_FILES.map(({ name }) => name)))
  .addHelpText("after", () =>
    example("readout export calls.csv > calls.csv", "readout export network.gexf --from 2024-01-01 --channel PHONE"),
  )
  .addHelpText("after", () => `\n${formats()}`)
  .action((name: ExportName, parameters: Record<string, unknown>) =>
    run(async (config) => {
      const { exportCalls } = await import("./commands/export.ts");
      return exportCalls(name, parameters, config, streams);
    }),
  );
for (const { name, description } of EXPORT_PARAMETERS) {
  exporting.option(`--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <value>`, description);
}

// Whoever reads our output may stop reading ("| head"): that ends the program, and is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
}

/** Runs a command under the config, and leaves its exit status. Failures that have a sentence are told by it alone. */
async function run(command: (config: Config) => Promise<number>): Promise<void> {
  const read = readConfig();
  if (!read.ok) {
    process.stderr.write(`${read.problems.join("\n")}\n`);
    process.exitCode = WRONG_USE;
    return;
  }
  try {
    process.exitCode = await command(read.config);
  } catch (error) {
    if (!isTold(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function isTold(error: unknown): error is Error {
  return error instanceof Error && TOLD.has(error.name);
}

function settings(): string {
  const width = Math.max(...SETTINGS.map(({ name }) => name.length));
  const rows = SETTINGS.map(({ name, fallback, description }) => {
    const otherwise = fallback === "" ? "" : ` [${fallback}]`;
    return `  ${name.padEnd(width)}  ${description}${otherwise}`;
  });
  return ["Settings, from the environment:", ...rows].join("\n");
}

function formats(): string {
  const width = Math.max(...EXPORT_FILES.map(({ name }) => name.length));
  return ["Formats:", ...EXPORT_FILES.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`)].join(
    "\n",
  );
}

function example(...lines: readonly string[]): string {
  return ["", "Examples:", ...lines.map((line) => `  ${line}`)].join("\n");
}

/** In columns: what can be read with ease, whatever the terminal claims. */
function widthOf(stream: NodeJS.WriteStream): number {
  return Math.min(Math.max(stream.columns || 100, 50), 120);
}

function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && stream.hasColors();
}
