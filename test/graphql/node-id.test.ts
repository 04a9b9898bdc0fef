import fc from "fast-check";
import { expect, test } from "vitest";
import { idOfKind, NODE_KINDS, nodeId, parseNodeId } from "../../src/graphql/node-id.ts";

test("an id leads back to what it was made of, whatever is in it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...NODE_KINDS), fc.string({ minLength: 1 }), (kind, id) => {
      expect(parseNodeId(nodeId(kind, id))).toEqual({ kind, id });
    }),
  );
});

test.each([
  ["leader:william-ruto", { kind: "leader", id: "william-ruto" }],
  ["topic:medtop:20000638", { kind: "topic", id: "medtop:20000638" }],
  ["leader:", null],
  ["leader", null],
  ["", null],
  [":x", null],
  ["Leader:william-ruto", null],
  ["person:william-ruto", null],
])("%s", (text, parsed) => {
  expect(parseNodeId(text)).toEqual(parsed);
});

test("an id of another kind is none of this kind", () => {
  expect(idOfKind("leader", "leader:william-ruto")).toBe("william-ruto");
  expect(idOfKind("mission", "leader:william-ruto")).toBeNull();
});
