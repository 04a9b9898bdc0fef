import type { Rejection } from "./article.ts";

/** An article as somebody hands it in. Strings are raw. */
export interface GivenArticle {
  readonly text: string;
  readonly title: string | null;
  /** Who published it. */
  readonly source: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** ISO 8601 with offset, or a bare day. */
  readonly publishedAt: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** What became of an article that was handed in. */
export type ImportOutcome =
  | {
      /** "copy" is new, and says the same as another, letter by letter or nearly. */
      readonly status: "added" | "updated" | "unchanged" | "copy";
      /** The article itself; or the one that tells the same text, of which one is kept. */
      readonly articleId: string;
    }
  | { readonly status: "rejected"; readonly rejection: Rejection };
