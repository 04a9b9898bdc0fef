import type { ImportOutcomeResolvers } from "../generated/resolvers.ts";
import { callsImported } from "../import-articles.ts";
import { IMPORT_STATUS } from "../words.ts";

export const ImportOutcome: ImportOutcomeResolvers = {
  status: ({ status }) => IMPORT_STATUS[status],
  article: (outcome, _, { load }) => (outcome.status === "rejected" ? null : load.article.load(outcome.articleId)),
  calls: (outcome, _, context) => callsImported(outcome, context),
  rejection: (outcome) => (outcome.status === "rejected" ? outcome.rejection : null),
};
