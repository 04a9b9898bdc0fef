/** A stretch of a text, `[start, end)`, in UTF-16 code units, so that `text.slice(start, end)` is its words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with its words; `quote === text.slice(start, end)`, always. */
export interface Evidence extends Span {
  readonly quote: string;
}

/** The evidence that `text` holds at `[start, end)`. */
export const evidenceOf = (text: string, { start, end }: Span): Evidence => ({
  start,
  end,
  quote: text.slice(start, end),
});

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
