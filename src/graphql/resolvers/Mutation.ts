import { joinCalls, renameLeader, reviewed, sayWhoIsMeant, splitCall, undoDecision } from "../decisions.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { importGiven } from "../import-articles.ts";

export const Mutation: MutationResolvers = {
  importArticles: (_, args, context) => importGiven(args, context),
  joinCalls: (_, args, context) => joinCalls(args, context),
  splitCall: (_, args, context) => splitCall(args, context),
  confirm: (_, args, context) => reviewed("confirm", args, context),
  reject: (_, args, context) => reviewed("reject", args, context),
  renameLeader: (_, args, context) => renameLeader(args, context),
  sayWhoIsMeant: (_, args, context) => sayWhoIsMeant(args, context),
  undo: (_, args, context) => undoDecision(args, context),
};
