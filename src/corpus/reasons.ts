/**
 * Why an input can be skipped: the stable word that is counted, and what it means. The words are part of the
 * contract with whoever reads reports: add rows, never rename one.
 */
export const rejectionReasons = {
  "unreadable-source": "The source does not exist, cannot be opened, or broke off while it was read.",
  "unknown-format": "Neither name nor content is of a kind that can be read.",
  "not-text": "The bytes are no text in any encoding that is known.",
  "empty-text": "Nothing is left to read once markup and boilerplate are gone.",
  "no-article": "The page holds no article text.",
  "no-text-field": "The record has no field that holds the article's text.",
  withheld: "The agency marks the item as withheld or cancelled.",
  "not-json": "The line or file is not valid JSON.",
  "not-a-record": "The JSON value is not an object, so it has no fields.",
  "bad-front-matter": "The front matter is not valid YAML, or not a list of fields.",
  "bad-table": "The row does not fit the table, or its quotes do not close.",
  "bad-feed": "The feed is neither RSS, Atom nor JSON Feed.",
  "bad-archive": "The archive is damaged, or cut off.",
  "unsafe-name": "The archive's entry has a name that leads outside of the archive.",
  encrypted: "The archive's entry is encrypted.",
  "nested-too-deep": "Archives inside archives are followed only so far.",
  "too-large": "The file, record or answer is larger than the limit.",
  "not-an-article-response": "The archived answer is no successful answer with a page or text in it.",
  "refused-address": "The address leads into a private network, or is not an http(s) address.",
  "refused-by-robots": "The site's robots.txt asks not to fetch the address.",
  "fetch-failed": "The address could not be fetched.",
  "summary-only": "The feed has only the beginning of the article; the page it links to has the rest.",
} as const;

export type RejectionReason = keyof typeof rejectionReasons;

/** Thrown inside the readers to give up one input or record; `readSources` turns it into a `Rejection`. */
export class Refusal extends Error {
  readonly reason: RejectionReason;
  readonly place: string | null;

  constructor(reason: RejectionReason, message: string, options: { place?: string | null; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "Refusal";
    this.reason = reason;
    this.place = options.place ?? null;
  }
}
