import { inWords } from "../../model/decision.ts";
import { leaderDecided } from "../decisions.ts";
import type { DecisionResolvers } from "../generated/resolvers.ts";
import { nodeId } from "../node-id.ts";
import { DECISION_KIND, DECISION_STATE } from "../words.ts";

export const Decision: DecisionResolvers = {
  id: ({ id }) => nodeId("decision", id),
  kind: ({ said }) => DECISION_KIND[said.kind],
  sentence: ({ said }) => inWords(said),
  state: ({ state }) => DECISION_STATE[state],
  reports: ({ reportIds }, _, { load }) => Promise.all(reportIds.map((id) => load.report.load(id))),
  leader: (decision, _, context) => leaderDecided(decision, context),
};
