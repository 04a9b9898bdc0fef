import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { remembered } from "../../src/model/remembered.ts";

test("an answer is worked out once for a short word, and forgotten when there are too many", () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => {
    asked.push(word);
    return word.length;
  }, 2);
  expect(["call", "call", "talks", "call"].map(lengthOf)).toEqual([4, 4, 5, 4]);
  expect(asked).toEqual(["call", "talks"]);
  expect(lengthOf("chat")).toBe(4);
  expect(lengthOf("call")).toBe(4);
  expect(asked).toEqual(["call", "talks", "chat", "call"]);
});

test("a word longer than any of a language is never kept", () => {
  let asked = 0;
  const lengthOf = remembered((word) => {
    asked++;
    return word.length;
  });
  expect(["teleconferences", "teleconferences"].map(lengthOf)).toEqual([15, 15]);
  expect(asked).toBe(1);
  expect(["a".repeat(100), "a".repeat(100)].map(lengthOf)).toEqual([100, 100]);
  expect(asked).toBe(3);
});

test("what is kept of a word keeps nothing of the text that it stands in", () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage: () => void = runInNewContext("gc");
  const kept = remembered((word) => word);
  const before = process.memoryUsage().heapUsed;
  // A view of a text of ten megabytes each.
  for (let at = 0; at < 20; at++) kept(`${at} teleconferences ${"x".repeat(10_000_000)}`.replace("y", "").slice(0, 18));
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
});
