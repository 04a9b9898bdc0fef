import { Prisma } from "../generated/client.ts";
import { listOf, type Transaction } from "./bulk.ts";
import { countOut } from "./leader-forms.ts";

/** What articles had been part of, before what they said was removed: it has to be made anew without them. */
export interface Touched {
  /** Folded names of leaders whom the register does not know. */
  readonly leaderKeys: readonly string[];
  readonly leaderIds: readonly string[];
  readonly missionIds: readonly string[];
  readonly topicIds: readonly string[];
  /** Keys of the reports that were removed, as often as there were such. */
  readonly goneKeys: readonly string[];
  /** Keys of stored reports of which something else has changed. */
  readonly callKeys: readonly string[];
  readonly callIds: readonly string[];
  /** Stored leaders of articles, and reports, of which something else is decided now. */
  readonly entryIds: readonly string[];
  readonly reportIds: readonly string[];
}

export const NOTHING: Touched = {
  leaderKeys: [],
  leaderIds: [],
  missionIds: [],
  topicIds: [],
  goneKeys: [],
  callKeys: [],
  callIds: [],
  entryIds: [],
  reportIds: [],
};

/** Removes all that these articles say, and not the articles. */
export async function removeReported(transaction: Transaction, articleIds: readonly string[]): Promise<Touched> {
  if (articleIds.length === 0) return NOTHING;
  const where = { articleId: { in: [...articleIds] } };
  const leaders = await transaction.leaderReported.findMany({
    where,
    select: { folded: true, registerId: true, leaderId: true },
  });
  const missions = await transaction.missionReported.findMany({ where, select: { missionId: true } });
  const reports = await transaction.report.findMany({
    where,
    select: { callKey: true, callId: true, topics: { select: { topicId: true } } },
  });
  // Reports before leaders, who are on them. Whatever hangs on either goes with it.
  await transaction.report.deleteMany({ where });
  await transaction.quotation.deleteMany({ where });
  await transaction.mention.deleteMany({ where });
  await countOut(transaction, Prisma.sql`"articleId" IN ${listOf(articleIds)}`);
  await transaction.leaderReported.deleteMany({ where });
  await transaction.missionReported.deleteMany({ where });
  return {
    ...NOTHING,
    leaderKeys: distinct(leaders.filter(({ registerId }) => registerId === null).map(({ folded }) => folded)),
    leaderIds: distinct(leaders.map(({ leaderId }) => leaderId)),
    missionIds: distinct(missions.map(({ missionId }) => missionId)),
    topicIds: distinct(reports.flatMap(({ topics }) => topics.map(({ topicId }) => topicId))),
    goneKeys: reports.map(({ callKey }) => callKey),
    callKeys: [],
    callIds: distinct(reports.map(({ callId }) => callId)),
  };
}

/** Each value once, in the order of first coming. */
export const distinct = <Value>(values: Iterable<Value>): Value[] => [...new Set(values)];

/** Each row once by its id, the last that comes. */
export const distinctById = <Row extends { readonly id: string }>(rows: Iterable<Row>): Row[] => [
  ...new Map([...rows].map((row) => [row.id, { ...row }])).values(),
];
