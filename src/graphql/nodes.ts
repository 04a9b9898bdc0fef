import type { MentionRecord } from "../store/read/records.ts";
import type { Context } from "./context.ts";
import { badInput } from "./errors.ts";
import type { ResolversInterfaceTypes, ResolversTypes, ResolversUnionTypes } from "./generated/resolvers.ts";
import { type NodeKind, parseNodeId } from "./node-id.ts";
import { LARGEST_PAGE_SIZE } from "./page.ts";

type Node = ResolversInterfaceTypes<ResolversTypes>["Node"];
type MentionSubject = ResolversUnionTypes<ResolversTypes>["MentionSubject"];

/** A record with the name of its type, by which GraphQL tells it from those of other types. */
export const named = <Name extends string, Of extends object>(
  name: Name,
  record: Of,
): Of & { readonly __typename: Name } => ({
  ...record,
  __typename: name,
});

const ifAny = <Name extends string, Of extends object>(name: Name, record: Of | null) =>
  record === null ? null : named(name, record);

const NODES: Readonly<Record<NodeKind, (id: string, context: Context) => Promise<Node | null>>> = {
  article: async (id, { load }) => ifAny("Article", await load.articleIfAny.load(id)),
  call: async (id, { load }) => ifAny("Call", await load.callIfAny.load(id)),
  decision: async (id, { load }) => ifAny("Decision", await load.decisionIfAny.load(id)),
  judgement: async (id, { load }) => ifAny("Judgement", await load.judgementIfAny.load(id)),
  leader: async (id, { load }) => ifAny("Leader", await load.leaderIfAny.load(id)),
  mission: async (id, { load }) => ifAny("Mission", await load.missionIfAny.load(id)),
  quotation: async (id, { load }) => ifAny("Quotation", await load.quotationIfAny.load(id)),
  report: async (id, { load }) => ifAny("Report", await load.reportIfAny.load(id)),
  topic: async (id, { load }) => ifAny("Topic", await load.topicIfAny.load(id)),
};

/** The record with a global id; null when there is none. */
export async function nodeBy(globalId: string, context: Context): Promise<Node | null> {
  const parsed = parseNodeId(globalId);
  return parsed === null ? null : NODES[parsed.kind](parsed.id, context);
}

/** The records with these global ids, in their order. */
export async function nodesBy(globalIds: readonly string[], context: Context): Promise<readonly (Node | null)[]> {
  if (globalIds.length > LARGEST_PAGE_SIZE) {
    throw badInput(`At most ${LARGEST_PAGE_SIZE} ids can be asked for at a time; there are ${globalIds.length}.`);
  }
  return Promise.all(globalIds.map((id) => nodeBy(id, context)));
}

/** The leader or mission that a mention means. */
export async function subjectOf({ leaderId, missionId }: MentionRecord, { load }: Context): Promise<MentionSubject> {
  if (leaderId !== null) return named("Leader", await load.leader.load(leaderId));
  if (missionId !== null) return named("Mission", await load.mission.load(missionId));
  throw new Error("a mention means neither a leader nor a mission");
}
