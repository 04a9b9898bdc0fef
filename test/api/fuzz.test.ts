import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { executableSchema } from "../../src/graphql/schema.ts";
import { encodeCursor } from "../../src/store/read/cursor.ts";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { ARTICLES, MEETING_AND_REFUSAL } from "../support/api-articles.ts";
import { numbers } from "../support/written-articles.ts";

const OPERATIONS = 10_000;

let api: RunningApi;
beforeAll(async () => {
  api = await startApi((store) => fillStore(store, [...ARTICLES, ...MEETING_AND_REFUSAL]));
});
afterAll(() => api.close());

/** Operations made from the schema: valid ones for the most part, and ones with something wrong in them. */
function operations(schema: GraphQLSchema, root: "query" | "subscription", seed: number): () => string {
  const next = numbers(seed);
  const one = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new Error("nothing to take from");
    return value;
  };
  const SCALARS: Readonly<Record<string, readonly string[]>> = {
    ID: ['"call:a1-c0"', '"leader:mara-venn"', '"topic:medtop:3"', '""', '"💥"', "5"],
    String: ['"venn"', '"Mara Venn"', '"misa"', '"\\u0000"', '"% _ \' \\" ; --"', '"a OR b -c"', '""', '"𝒳"'],
    Int: ["1", "3", "100", "0", "-1", "101", "2147483647"],
    Float: ["0.5", "1", "-1e308"],
    Boolean: ["true", "false"],
    Date: ['"2024-12-02"', '"0001-01-01"', '"9999-12-31"'],
    DateTime: ['"2024-12-02T10:00:00+01:00"'],
    URL: ['"https://example.org/"'],
    EDTF: ['"2024"'],
  };
  const WRONG = ["null", "-1", '"x"', "{}", "[]", "[[1]]", "1e400", "nope", "$missing"];

  const value = (type: GraphQLInputType, depth: number): string => {
    if (next() < 0.01) return one(WRONG);
    if (isNonNullType(type)) return value(type.ofType, depth);
    if (isListType(type))
      return `[${Array.from({ length: Math.floor(next() * 3) }, () => value(type.ofType, depth)).join(", ")}]`;
    if (isEnumType(type)) return one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const given = type.isOneOf
        ? [one(fields)]
        : fields.filter((field) => isNonNullType(field.type) || (depth > 0 && next() < 0.3));
      return `{ ${given.map((field) => `${field.name}: ${value(field.type, depth - 1)}`).join(", ")} }`;
    }
    return one(SCALARS[getNamedType(type).name] ?? WRONG);
  };
  const args = (all: readonly GraphQLArgument[]): string => {
    // Both sizes together are nearly always one too many.
    const given = all.filter(({ name, type }) => isNonNullType(type) || next() < (name === "last" ? 0.05 : 0.4));
    return given.length === 0 ? "" : `(${given.map(({ name, type }) => `${name}: ${value(type, 2)}`).join(", ")})`;
  };
  const selection = (output: GraphQLOutputType, depth: number): string => {
    const type = getNullableType(output);
    const named = getNamedType(type);
    if (!isCompositeType(named)) return "";
    if (isUnionType(named)) {
      return `{ __typename ${named
        .getTypes()
        .map((of) => `... on ${of.name} ${selection(of, depth - 1)}`)
        .join(" ")} }`;
    }
    const fields = Object.values(named.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    const chosen = fields.filter(() => next() < 1.8 / fields.length);
    const inner = chosen.map((field, at) => {
      const alias = next() < 0.2 ? `a${at}: ` : "";
      const directive = next() < 0.05 ? ` @${one(["include", "skip"])}(if: ${one(["true", "false"])})` : "";
      return `${alias}${field.name}${args(field.args)}${directive} ${selection(field.type, depth - 1)}`;
    });
    const wrong = next() < 0.02 ? one(["nope", "id { x }", "...missing", "... on Nope { id }", "}"]) : "";
    return `{ __typename ${inner.join(" ")} ${wrong} }`;
  };
  return () => {
    const type = root === "query" ? schema.getQueryType() : schema.getSubscriptionType();
    if (!isObjectType(type)) throw new Error("there is nothing to ask");
    // Mostly small ones: what goes wrong goes wrong in small.
    const depth = Math.floor(next() ** 3 * 6) + 1;
    if (root === "query") return selection(type, depth);
    const [field] = Object.values(type.getFields());
    if (field === undefined) throw new Error("there is nothing to subscribe to");
    return `subscription { ${field.name}${args(field.args)} ${selection(field.type, depth)} }`;
  };
}

test(`${OPERATIONS} operations made from the schema, valid and not: none is a fault of the server's`, async () => {
  const operation = operations(executableSchema(), "query", 20241107);
  let answered = 0;
  const faults: string[] = [];
  for (let n = 0; n < OPERATIONS; n += 10) {
    const queries = Array.from({ length: 10 }, operation);
    const answers = await Promise.all(queries.map((query) => api.ask(query)));
    answers.forEach(({ status, errors = [] }, at) => {
      if (errors.length === 0) answered += 1;
      const fault = errors.find(({ extensions }) => extensions.code === "INTERNAL_SERVER_ERROR");
      if (status >= 500 || fault) faults.push(`${status} ${fault?.message} ${queries[at]}`);
    });
  }
  expect(faults).toEqual([]);
  // Most of them have an answer: it is not all refused at the door.
  expect(answered).toBeGreaterThan(OPERATIONS / 4);
}, 600_000);

test("nor is one of 200 subscriptions, to whoever hears its first words", async () => {
  const operation = operations(executableSchema(), "subscription", 20241107);
  const began: string[] = [];
  const faults: string[] = [];
  for (let n = 0; n < 200; n += 20) {
    const queries = Array.from({ length: 20 }, operation);
    const heard = await Promise.all(queries.map(firstWords));
    heard.forEach((words, at) => {
      if (words.startsWith("id: ")) began.push(words);
      if (!/^(?:id: |event: next)/.test(words) || words.includes("INTERNAL_SERVER_ERROR")) {
        faults.push(`${words} ${queries[at]}`);
      }
    });
  }
  expect(faults).toEqual([]);
  expect(began.length).toBeGreaterThan(40);
}, 120_000);

/** What comes within a moment: that it has begun and its first event, or what was wrong with it. */
async function firstWords(query: string): Promise<string> {
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", "last-event-id": START },
    body: JSON.stringify({ query }),
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async (): Promise<string> => (await reader?.read())?.value ?? "";
  const begin = await read();
  const moment = new Promise<string>((resolve) => setTimeout(resolve, 100, ""));
  const words = begin.includes("event:") ? begin : begin + (await Promise.race([read(), moment]));
  await reader?.cancel();
  return words;
}

/** Before everything: there is something to send. */
const START = encodeCursor({ key: 0, id: "" });
