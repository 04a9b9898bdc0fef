import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleFields, fieldNames } from "../../src/corpus/fields.ts";
import { defaultLimits } from "../../src/corpus/options.ts";
import { rejectionReasons } from "../../src/corpus/reasons.ts";

const page = readFileSync(new URL("../../docs/corpus.md", import.meta.url), "utf8");

describe("docs/corpus.md", () => {
  it.each(Object.keys(rejectionReasons))("explains the rejection %s", (reason) => {
    expect(page).toContain(`\`${reason}\``);
  });

  it.each(articleFields)("lists the default names of %s", (field) => {
    expect(page).toContain(`| ${field} | ${fieldNames[field].join(", ")} |`);
  });

  it("names the limits that are in force", () => {
    const { document, page: webPage, record, fetched, expansion, depth } = defaultLimits;
    expect([document, webPage, record, fetched].map((bytes) => bytes / 2 ** 20)).toEqual([64, 8, 16, 4096]);
    expect([expansion, depth]).toEqual([200, 3]);
    for (const words of ["| 64 MB |", "| 8 MB,", "| 16 MB |", "| 4 GB,", "| 200 times its size", "up to three deep"]) {
      expect(page).toContain(words);
    }
  });
});
