/** Items by their label: in `got` as something put them together, in `gold` as they belong. */
export interface Labels {
  readonly got: ReadonlyMap<string, string>;
  readonly gold: ReadonlyMap<string, string>;
}

/** F1 of the pairs that are together (in the same group in both), as in clustering's evaluation. */
export function pairwiseF1({ got, gold }: Labels): number {
  const ids = [...gold.keys()];
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
  const together = (labels: ReadonlyMap<string, string>) =>
    pairs.filter(([a, b]) => labels.get(a) !== undefined && labels.get(a) === labels.get(b));
  const [found, wanted] = [together(got), new Set(together(gold))];
  return f1(found.filter((pair) => wanted.has(pair)).length, found.length, wanted.size);
}

/** B-cubed F1 (Bagga and Baldwin 1998): of each item, how much of its group belongs there, and how much is there. */
export function bCubedF1({ got, gold }: Labels): number {
  const ids = [...gold.keys()];
  const mates = (labels: ReadonlyMap<string, string>, id: string) =>
    ids.filter((other) => other === id || (labels.get(id) !== undefined && labels.get(other) === labels.get(id)));
  const shares = ids.map((id) => {
    const [here, there] = [mates(got, id), new Set(mates(gold, id))];
    const both = here.filter((other) => there.has(other)).length;
    return { precision: both / here.length, recall: both / there.size };
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [precision, recall] = [mean(shares.map((s) => s.precision)), mean(shares.map((s) => s.recall))];
  return (2 * precision * recall) / (precision + recall);
}

const f1 = (both: number, found: number, wanted: number): number => (2 * both) / (found + wanted);
