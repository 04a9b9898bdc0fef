import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NODE_KINDS } from "../../src/graphql/node-id.ts";
import { fillStore, type RunningApi, startApi } from "../support/api.ts";
import { manyArticles } from "../support/many-articles.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi((store) => fillStore(store, manyArticles(90)), { federation: true });
});
afterAll(() => api.close());

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename
  ... on Article { title }
  ... on Call { participants { leader { name } } }
  ... on Leader { name calls(first: 2) { nodes { channel } } }
  ... on Mission { name }
  ... on Topic { name }
} }`;
const sdl = async (): Promise<string> => (await api.ask("{ _service { sdl } }")).data._service.sdl;

describe("as a subgraph", () => {
  test("it composes with another that says more of leaders, and pages as Relay does", async () => {
    const other = `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
      type Leader @key(fields: "id") { id: ID! portrait: String }
      type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
      type Query { portraits: [Leader!]! }`;
    const composed = composeServices([
      { name: "readout", url: "http://readout.example/graphql", typeDefs: parse(await sdl()) },
      { name: "portraits", url: "http://portraits.example/graphql", typeDefs: parse(other) },
    ]);
    expect(composed.errors ?? []).toEqual([]);
    const leader = /type Leader[^{]*\{/.exec(composed.supergraphSdl ?? "")?.[0];
    expect(leader).toContain('@join__type(graph: READOUT, key: "id")');
    expect(leader).toContain('@join__type(graph: PORTRAITS, key: "id")');
  });

  test("every kind of record can be referred to", async () => {
    const keys = [...(await sdl()).matchAll(/extend type (\w+) @key\(fields: "id"\)/g)].map(([, name]) =>
      name?.toLowerCase(),
    );
    expect(keys).toEqual(NODE_KINDS);
  });

  test("records are found by what others have of them, in as many statements for many as for few", async () => {
    const { data } = await api.ask("{ leaders(first: 50) { nodes { id } } calls(first: 50) { nodes { id } } }");
    const refer = (name: string, nodes: readonly { id: string }[]) => nodes.map(({ id }) => ({ __typename: name, id }));
    const leaders = refer("Leader", data.leaders.nodes);
    const calls = refer("Call", data.calls.nodes);
    api.statements();
    const few = await api.ask(ENTITIES, { representations: [...leaders.slice(0, 2), ...calls.slice(0, 2)] });
    const statements = api.statements().length;
    const many = await api.ask(ENTITIES, { representations: [...leaders, ...calls] });
    // Of the few calls, participants' names are read besides; of the many, those leaders are there already.
    expect([statements, api.statements().length]).toEqual([6, 5]);
    expect(many.errors).toBeUndefined();
    expect(many.data._entities).toHaveLength(leaders.length + calls.length);
    expect(few.data._entities).toMatchObject([
      { __typename: "Leader", name: expect.any(String), calls: { nodes: expect.any(Array) } },
      { __typename: "Leader" },
      { __typename: "Call", participants: expect.any(Array) },
      { __typename: "Call" },
    ]);
  });

  test("what cannot be found is null, and what is no reference is said, without taking the others with it", async () => {
    const { data, errors } = await api.ask(ENTITIES, {
      representations: [
        { __typename: "Leader", id: "leader:nobody" },
        { __typename: "Call", id: "leader:mara-venn" },
        { __typename: "Leader", id: "leader:mara-venn" },
        { __typename: "Leader", slug: "mara-venn" },
        "mara-venn",
      ],
    });
    expect(data._entities).toEqual([null, null, expect.objectContaining({ name: "Mara Venn" }), null, null]);
    expect(errors).toHaveLength(2);
    for (const error of errors ?? []) {
      expect(error).toMatchObject({
        message: "A record is referred to by its `__typename` and its `id`, both strings.",
        extensions: { code: "BAD_USER_INPUT" },
      });
    }
  });

  test("references cost as much as a list of that length", async () => {
    const representations = Array.from({ length: 1001 }, (_, n) => ({ __typename: "Leader", id: `leader:${n}` }));
    const deep = ENTITIES.replace("{ name calls", "{ counterparts(first: 100) { nodes { name } } name calls");
    expect((await api.ask(deep, { representations })).errors).toMatchObject([{ extensions: { code: "TOO_COSTLY" } }]);
    const shallow =
      "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }";
    expect((await api.ask(shallow, { representations })).errors).toMatchObject([
      {
        message: "At most 1000 records can be asked for at a time; there are 1001.",
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });
});
