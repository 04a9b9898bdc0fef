import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What a folder of src/ may import from src/ beside itself. Root files and commands wire, and may import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  corpus: ["model"],
  text: ["model"],
  extract: ["model"],
  resolve: ["model"],
  register: ["model"],
  store: ["model"],
  graphql: ["model", "store"],
  export: ["model", "store"],
  client: [],
  playground: ["model"],
  eval: ["model"],
  commands: [
    "model",
    "corpus",
    "text",
    "extract",
    "resolve",
    "register",
    "store",
    "graphql",
    "export",
    "playground",
    ".",
  ],
};

/** Folders whose functions touch neither files nor the network nor the clock of the machine. */
const WITHOUT_INPUT_AND_OUTPUT = ["model", "text", "extract", "resolve"];

const FORBIDDEN_FOLDERS = ["utils", "util", "helpers", "services", "common", "shared", "misc", "lib"];

const LONGEST = 300;
/** Files that are longer for a reason. */
const LONG_FOR_A_REASON: Readonly<Record<string, string>> = {
  "src/extract/calls/rules.ts": "one table of rules, an example each",
  "src/extract/missions/describe.ts": "mostly one table of verdicts, an example each",
  "src/extract/topics/frames.ts": "one table of frames, an example each",
  "src/store/read/records.ts": "types alone: every record that readers get, side by side",
};

interface SourceFile {
  /** From the root, with "/": "src/text/dates.ts". */
  readonly path: string;
  readonly text: string;
  /** The specifiers of its imports, dynamic ones included. */
  readonly imports: readonly string[];
}

const sourcesUnder = (folder: string): readonly SourceFile[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:m?js|tsx?)$/.test(entry.name))
    .map((entry) => posix.normalize(relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/")))
    .filter((path) => !/\/(?:generated|dist)\//.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), "utf8");
      return { path, text, imports: ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName) };
    });

const SOURCES = sourcesUnder("src");
const TESTS = sourcesUnder("test");

/** The folder of src/ that a file stands in; "." for the root files. */
const folderOf = (path: string): string => {
  const [, first = "", ...rest] = path.split("/");
  return rest.length === 0 ? "." : first;
};

/** The folders of src/ that a file imports from, itself left out. */
const foldersImported = ({ path, imports }: SourceFile): readonly string[] =>
  imports
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => posix.join(dirname(path), specifier))
    .filter((target) => target.startsWith("src/"))
    .map(folderOf)
    .filter((folder) => folder !== folderOf(path));

describe("imports", () => {
  it("knows every folder", () => {
    const folders = new Set(SOURCES.map(({ path }) => folderOf(path)));
    folders.delete(".");
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it.each(Object.keys(MAY_IMPORT))("%s imports only what it may", (folder) => {
    const allowed = MAY_IMPORT[folder] ?? [];
    const wrong = SOURCES.filter(({ path }) => folderOf(path) === folder).flatMap((source) =>
      foldersImported(source)
        .filter((imported) => !allowed.includes(imported))
        .map((imported) => `${source.path} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps Prisma and the database's driver in store", () => {
    const wrong = SOURCES.filter(
      ({ path, imports }) =>
        folderOf(path) !== "store" && imports.some((name) => /prisma|libsql|store\/generated/i.test(name)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("lets extract and explain start without the database", () => {
    expect(
      [...reachedFrom("src/commands/extract.ts"), ...reachedFrom("src/commands/explain.ts")].filter((path) =>
        ["store", "graphql"].includes(folderOf(path)),
      ),
    ).toEqual([]);
  });

  it.each(WITHOUT_INPUT_AND_OUTPUT)("%s does no input or output", (folder) => {
    const wrong = SOURCES.filter(
      ({ path, text, imports }) =>
        folderOf(path) === folder &&
        (imports.some((name) => /^node:(?!util)/.test(name)) ||
          /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.\w|\bfetch\(/.test(text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe("files", () => {
  it("reads process.env in config.ts alone", () => {
    expect(SOURCES.filter(({ text }) => /process\.env|import\.meta\.env/.test(text)).map(({ path }) => path)).toEqual([
      "src/config.ts",
    ]);
  });

  it("has no folder without a subject", () => {
    const folders = new Set([...SOURCES, ...TESTS].flatMap(({ path }) => dirname(path).split("/")));
    expect(FORBIDDEN_FOLDERS.filter((name) => folders.has(name))).toEqual([]);
  });

  it("has no file too long to read at a sitting", () => {
    // Tests are tables of sentences, and may be as long as they like.
    const long = SOURCES.filter(({ text }) => text.split("\n").length > LONGEST).map(({ path }) => path);
    expect(long.filter((path) => !(path in LONG_FOR_A_REASON))).toEqual([]);
    expect(Object.keys(LONG_FOR_A_REASON).filter((path) => !long.includes(path))).toEqual([]);
  });

  it("exports by name", () => {
    expect(SOURCES.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("asserts a type only where a comment says why it is safe", () => {
    expect(SOURCES.flatMap(unexplainedAssertions)).toEqual([]);
  });
});

/** The files of src/ that come along when `path` is imported, by imports that are more than types. */
function reachedFrom(path: string, reached = new Set<string>()): ReadonlySet<string> {
  const source = SOURCES.find((file) => file.path === path);
  if (source === undefined || reached.has(path)) return reached;
  reached.add(path);
  for (const specifier of importsOfValues(source)) {
    if (specifier.startsWith(".")) reachedFrom(posix.join(dirname(path), specifier), reached);
  }
  return reached;
}

function importsOfValues({ path, text }: SourceFile): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly !== true;
    const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly;
    const specifier = isImport || isExport ? statement.moduleSpecifier : undefined;
    return specifier !== undefined && ts.isStringLiteral(specifier) ? [specifier.text] : [];
  });
}

/** `x as T` without a comment on its line or on the line before its statement. */
function unexplainedAssertions({ path, text }: SourceFile): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = text.split("\n");
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && node.type.getText(file) !== "const") {
      const first = file.getLineAndCharacterOfPosition(statementOf(node).getStart(file)).line;
      const line = file.getLineAndCharacterOfPosition(node.end).line;
      const around = lines.slice(Math.max(0, first - 1), line + 1);
      if (!around.some((words) => /\/\/|\*\/|^\s*\*/.test(words))) found.push(`${path}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const statementOf = (node: ts.Node): ts.Node =>
  ts.isStatement(node) || node.parent === undefined ? node : statementOf(node.parent);
