import { readFileSync } from "node:fs";
import type { Article } from "../../src/model/article.ts";
import { articleByHand } from "./readings.ts";

/** Someone on a call, and the words by which the reports know them. */
export interface LeaderTold {
  readonly label: string;
  readonly forms: readonly string[];
}

/** An article that tells of one call. */
export interface ArticleTold {
  readonly article: Article;
  /** Of which article it is a reprint; null for one with words of its own. */
  readonly copyOfId: string | null;
  /** Which call it tells of. */
  readonly call: string;
  readonly leaders: readonly LeaderTold[];
}

/** The articles of test/gold/resolution.txt, whose head tells how it is written. */
export function toldCalls(): readonly ArticleTold[] {
  const told: ArticleTold[] = [];
  let call = "";
  let leaders: readonly LeaderTold[] = [];
  for (const line of readFileSync(new URL("../gold/resolution.txt", import.meta.url), "utf8").split("\n")) {
    const head = /^== (\S+) \| (.+)$/.exec(line);
    const [, copy, day, paper, text] = /^(\+ )?(\d{4}-\d{2}-\d{2}) ([^:]+?)(?:: (.+))?$/.exec(line) ?? [];
    if (head !== null) [call, leaders] = [head[1] ?? "", (head[2] ?? "").split(" ").map(leaderTold)];
    else if (day !== undefined && paper !== undefined) {
      const original = told.findLast((article) => article.call === call && article.copyOfId === null);
      const words = text ?? original?.article.text;
      if (words === undefined) throw new Error(`nothing to print again: ${line}`);
      const id = `${call}.${told.filter((article) => article.call === call).length + 1}`;
      told.push({
        article: articleByHand(id, words, { publishedAt: day, publicationBasis: "stated", source: paper }),
        copyOfId: copy === undefined ? null : (original?.article.id ?? null),
        call,
        leaders,
      });
    } else if (line !== "" && !line.startsWith("#")) throw new Error(`not a call or an article: ${line}`);
  }
  return told;
}

function leaderTold(words: string): LeaderTold {
  const [label = "", forms = ""] = words.split("=");
  return { label, forms: forms.split("/") };
}
