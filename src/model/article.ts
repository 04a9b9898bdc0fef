/** How an article's publication time is known. Never the file's own time. */
export type PublicationBasis = "stated" | "fromMetadata" | "fromUrl" | "unknown";

/** One news text with what is known of it. `text` is exactly what every span of the article points into. */
export interface Article {
  /** Stable on every machine: derived from the canonical address, else from the normalised text. */
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  /** The publisher: "Voice of America", "Kremlin". */
  readonly source: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** ISO 8601 with offset ("2024-11-07T18:30:00+03:00") or a bare day ("2024-11-07"); null when not known. */
  readonly publishedAt: string | null;
  readonly publicationBasis: PublicationBasis;
  /** When this version was made, as `publishedAt` is written; null when not said. Of an address, the latest counts. */
  readonly modifiedAt: string | null;
  /** BCP 47 ("en"); null when not detected. Only English is analysed. */
  readonly language: string | null;
}

/** What tells whether an article's text is the same as another's, or nearly. */
export interface Sameness {
  /** Equal for equal texts, whatever their case, marks and spaces. */
  readonly textFingerprint: string;
  /** Whole numbers below 2^52, of which near-copies have at least one in common; none of a short text. */
  readonly copyKeys: readonly number[];
}

/** An input that was skipped on purpose: which, where, why. */
export interface Rejection {
  /** The file, address or "-" that was being read. */
  readonly source: string;
  /** Where in it: "line 12", "record 3", "entry docs/a.html"; null for the whole. */
  readonly place: string | null;
  /** A stable word for counting: "empty-text", "not-json", "too-large". */
  readonly reason: string;
  /** A sentence a person understands. */
  readonly message: string;
}
