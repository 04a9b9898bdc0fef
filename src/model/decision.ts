// What a person decides about what was made of the articles. A decision names what articles say by the words that
// say it, and not by ids that another reading of the same article would give: so it outlives a correction.

/** A report, by its article and what the article says. */
export interface ReportRef {
  readonly articleId: string;
  /** The clearest words that tell of the call. */
  readonly words: string;
  /** The names of those on it, as the article has them. */
  readonly names: readonly string[];
}

/** Somebody as one article knows them. */
export interface NameRef {
  readonly articleId: string;
  readonly name: string;
}

/** What is decided. Leaders go by their ids. */
export type Said =
  /** These reports tell of one call. */
  | { readonly kind: "join"; readonly reports: readonly ReportRef[] }
  /** None of these reports is of one call with any of those in `from`. */
  | { readonly kind: "split"; readonly reports: readonly ReportRef[]; readonly from: readonly ReportRef[] }
  /** What these reports tell of was a call; or was none. */
  | { readonly kind: "confirm" | "reject"; readonly reports: readonly ReportRef[] }
  /** The leader is shown under this name. */
  | { readonly kind: "rename"; readonly leader: string; readonly name: string }
  /** The leader, or somebody as one article knows them, is that leader; or, where `not`, is another. */
  | { readonly kind: "meant"; readonly who: string | NameRef; readonly is: string; readonly not: boolean };

/** Who did something, and when. */
export interface Signed {
  readonly who: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

export interface Decision extends Signed {
  readonly said: Said;
  /** Why, in their words. */
  readonly note: string | null;
  readonly undone: Signed | null;
}

/** The reports that a decision names, in the order of its `reports` and then its `from`. */
export const reportsNamed = (said: Said): readonly ReportRef[] =>
  said.kind === "split" ? [...said.reports, ...said.from] : "reports" in said ? said.reports : [];

/** What is decided, as a sentence. */
export function inWords(said: Said): string {
  switch (said.kind) {
    case "join":
      return `One call: ${listed(said.reports)}.`;
    case "split":
      return `Two calls: ${listed(said.reports)}; and ${listed(said.from)}.`;
    case "confirm":
      return `A call: ${listed(said.reports)}.`;
    case "reject":
      return `No call: ${listed(said.reports)}.`;
    case "rename":
      return `${said.leader} is shown as ${said.name}.`;
    case "meant": {
      const who = typeof said.who === "string" ? said.who : `${said.who.name} in ${said.who.articleId}`;
      return `${who} is ${said.not ? "not " : ""}${said.is}.`;
    }
  }
}

const listed = (reports: readonly ReportRef[]): string =>
  reports.map(({ articleId, words }) => `“${shortened(words)}” in ${articleId}`).join(", ");

const shortened = (words: string): string => {
  const plain = words.replaceAll(/\s+/g, " ");
  return plain.length <= 80 ? plain : `${plain.slice(0, 80).replace(/\S*$/, "")}…`;
};
