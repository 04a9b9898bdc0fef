import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const FIXTURE = fileURLToPath(new URL("fixture.ts", import.meta.url));
const HEADER = `import { CallsReportedDocument, createClient, LeaderCallsDocument, MissionTopicsDocument } from "../../src/client/index.ts";
const client = createClient("http://127.0.0.1:4000");
`;

test.each([
  [
    "a call that is right",
    `const { callsByLeader } = await client.request(LeaderCallsDocument, { leader: { slug: "william-ruto" } }); callsByLeader?.nodes[0]?.participants;`,
    null,
  ],
  [
    "a misspelt field",
    `(await client.request(LeaderCallsDocument, { leader: { slug: "william-ruto" } })).callsByLeader?.nodes[0]?.partcipants;`,
    /Property 'partcipants' does not exist/,
  ],
  [
    "a field that the document does not ask for",
    `(await client.request(LeaderCallsDocument, { leader: { slug: "william-ruto" } })).callsByLeader?.nodes[0]?.confidence;`,
    /Property 'confidence' does not exist/,
  ],
  [
    "an event of a subscription",
    `for await (const { callReported } of client.subscribe(CallsReportedDocument)) callReported.call.channel.toLowerCase();`,
    null,
  ],
  ["no variables", "await client.request(LeaderCallsDocument);", /Expected 2-3 arguments, but got 1/],
  ["a missing variable", "await client.request(LeaderCallsDocument, { first: 5 });", /Property 'leader' is missing/],
  [
    "a misspelt variable",
    `await client.request(MissionTopicsDocument, { mission: { name: "MSS" }, frist: 5 });`,
    /'frist' does not exist/,
  ],
  [
    "a variable of the wrong type",
    `await client.request(MissionTopicsDocument, { mission: { name: "MSS" }, first: "5" });`,
    /Type 'string' is not assignable to type 'number'/,
  ],
  [
    "two keys of a reference",
    `await client.request(MissionTopicsDocument, { mission: { name: "MSS", slug: "mss-haiti" } });`,
    /not assignable to type 'MissionRef'/,
  ],
  [
    "no key of a reference",
    "await client.request(MissionTopicsDocument, { mission: {} });",
    /not assignable to type 'MissionRef'/,
  ],
  [
    "a null that nobody looked for",
    `(await client.request(LeaderCallsDocument, { leader: { name: "x" } })).callsByLeader.nodes;`,
    /is possibly 'null'/,
  ],
])("%s", (_what, code, problem) => {
  const problems = compile(HEADER + code);
  if (problem === null) expect(problems).toEqual([]);
  else expect(problems.join("\n")).toMatch(problem);
});

const parsed = new Map<string, ts.SourceFile | undefined>();

/** What TypeScript says of `code` in a file beside this one, under the project's own settings. */
function compile(code: string): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    if (name === FIXTURE) return ts.createSourceFile(name, code, ts.ScriptTarget.ES2023);
    // The rest is the same every time.
    const known = parsed.has(name) ? parsed.get(name) : getSourceFile(name, ...rest);
    parsed.set(name, known);
    return known;
  };
  const program = ts.createProgram([FIXTURE], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
