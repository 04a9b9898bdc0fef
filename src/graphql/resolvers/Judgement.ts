import type { JudgementResolvers } from "../generated/resolvers.ts";
import { nodeId } from "../node-id.ts";
import { JUDGEMENT_VERDICT } from "../words.ts";

export const Judgement: JudgementResolvers = {
  id: ({ id }) => nodeId("judgement", id),
  report: ({ reportId }, _, { load }) => load.report.load(reportId),
  other: ({ otherId }, _, { load }) => load.report.load(otherId),
  verdict: ({ verdict }) => JUDGEMENT_VERDICT[verdict],
};
