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

test("a long word is never kept, as it may be a view of a whole text", () => {
  let asked = 0;
  const lengthOf = remembered((word) => {
    asked++;
    return word.length;
  });
  expect([lengthOf("teleconferences"), lengthOf("teleconferences")]).toEqual([15, 15]);
  expect(asked).toBe(2);
});
