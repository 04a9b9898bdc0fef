import type { Span } from "../../model/span.ts";
import type { People, PersonMention } from "../person.ts";

/** The naming to which a token belongs, by binary search over the mentions; null when it belongs to none. */
export const mentionLookup =
  ({ mentions }: People) =>
  (token: number): PersonMention | null => {
    const mention = mentions[lastBefore(mentions, token, ({ firstToken }) => firstToken)];
    return mention !== undefined && token < mention.endToken ? mention : null;
  };

/** Those of `spans`, which are in order of their starts and do not overlap, that touch `span`. */
export const touching = <T extends Span>(spans: readonly T[], span: Span): readonly T[] => {
  const found: T[] = [];
  for (
    let index = Math.max(
      0,
      lastBefore(spans, span.start, ({ start }) => start),
    );
    index < spans.length;
    index++
  ) {
    const candidate = spans[index];
    if (candidate === undefined || candidate.start >= span.end) break;
    if (candidate.end > span.start) found.push(candidate);
  }
  return found;
};

/** Index of the last item whose position is at most `position`; -1 when there is none. */
function lastBefore<T>(items: readonly T[], position: number, of: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && of(item) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
