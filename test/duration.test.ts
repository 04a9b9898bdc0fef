import { expect, test } from "vitest";
import { milliseconds } from "../src/duration.ts";

test.each([
  ["90s", 90_000],
  ["15m", 900_000],
  ["2h", 7_200_000],
  ["1d", 86_400_000],
  ["24d", 2_073_600_000],
  ["25d", null],
  ["0s", null],
  ["15", null],
  ["15 m", null],
  ["-1m", null],
  ["1.5h", null],
  ["m", null],
  ["", null],
])("%s is %s milliseconds", (words, length) => {
  expect(milliseconds(words)).toBe(length);
});
