import type { IngestResolvers } from "../generated/resolvers.ts";

export const Ingest: IngestResolvers = {
  startedAt: ({ startedAt }) => startedAt.toISOString(),
  finishedAt: ({ finishedAt }) => finishedAt?.toISOString() ?? null,
  readCount: ({ read }) => read,
  addedCount: ({ added }) => added,
  updatedCount: ({ updated }) => updated,
  unchangedCount: ({ unchanged }) => unchanged,
  copyCount: ({ copies }) => copies,
  rejectedCount: ({ rejected }) => rejected,
  rejections: ({ id }, _, { load }) => load.rejectionsOfIngest.load(id),
};
