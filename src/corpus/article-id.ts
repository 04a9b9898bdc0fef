import { createHash } from "node:crypto";
import { canonicalAddress } from "./canonical-address.ts";
import { comparableText } from "./normalise.ts";

/**
 * The article's id: 32 hexadecimal digits, the first half of the SHA-256 of its canonical address if it has one
 * (see `canonicalAddress`), else of its comparable text (see `comparableText`). It depends on nothing else, so it
 * is the same on every machine, in every order, on every run; and a corrected text at the same address keeps its id.
 */
export function articleId(article: { readonly url: string | null; readonly text: string }): string {
  const address = article.url === null ? null : canonicalAddress(article.url);
  return address === null ? textFingerprint(article.text) : shortHash(`address\n${address}`);
}

/**
 * What is equal for articles of equal comparable text, wherever they were published: 32 hexadecimal digits.
 * Equal to the article's id if it has no canonical address.
 */
export function textFingerprint(text: string): string {
  return shortHash(`text\n${comparableText(text)}`);
}

/** 128 bits: with a billion articles, the chance that any two share an id is about 10^-21. */
function shortHash(content: string): string {
  return createHash("sha256").update(content, "utf8").digest("hex").slice(0, 32);
}
