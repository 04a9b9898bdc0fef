import { createHash } from "node:crypto";
import type { CallResolved, ReportEntry, Resolver } from "../../model/resolution.ts";
import { Prisma } from "../generated/client.ts";
import { grouped } from "../read/batch.ts";
import { momentOf } from "../read/moment.ts";
import { insertRows, type Transaction } from "./bulk.ts";
import { findCandidates } from "./candidates.ts";
import type { LeadersWritten } from "./leaders.ts";
import { momentColumns } from "./reported-rows.ts";
import { distinct, distinctById, type Touched } from "./touched.ts";

/**
 * Finds out of which calls the new reports tell, and whether that changes of which stored ones do, and writes the
 * calls. Only reports that may be of one call with these are looked at. Gives the call of each report, by report id.
 */
export async function writeCalls(
  transaction: Transaction,
  added: readonly ReportEntry[],
  touched: Touched,
  moved: LeadersWritten["moved"],
  resolver: Resolver,
): Promise<ReadonlyMap<string, string>> {
  const { stored, absent } = await reportsInQuestion(transaction, added, touched, moved, resolver);
  const calls = resolver.resolveCalls([...stored.map(({ entry }) => entry), ...added], absent);
  const callOf = new Map(calls.flatMap(({ id, reportIds }) => reportIds.map((reportId) => [reportId, id] as const)));
  const rows = new Map(calls.map((call) => [call.id, { call, fingerprint: fingerprintOf(call) }]));

  const before = distinct([...stored.map(({ callId }) => callId), ...touched.callIds]);
  const gone = before.filter((id) => !rows.has(id));
  const known = await transaction.call.findMany({
    where: { id: { in: [...rows.keys()] } },
    select: { id: true, fingerprint: true },
  });
  for (const { id, fingerprint } of known) if (rows.get(id)?.fingerprint === fingerprint) rows.delete(id);

  const rewritten = [...gone, ...rows.keys()];
  const were = await transaction.participant.findMany({
    where: { callId: { in: rewritten } },
    select: { leaderId: true },
  });
  await insertCalls(transaction, [...rows.values()]);
  await moveReports(transaction, stored, callOf, resolver);
  await transaction.call.deleteMany({ where: { id: { in: gone } } });
  const are = [...rows.values()].flatMap(({ call }) => call.participants);
  await countCalls(transaction, distinct([...were, ...are].map(({ leaderId }) => leaderId)));
  return callOf;
}

interface StoredReport {
  readonly entry: ReportEntry;
  readonly callId: string;
  readonly callKey: string;
}

/** The stored reports whose calls may change: those that new, removed and moved reports may be of one call with. */
async function reportsInQuestion(
  transaction: Transaction,
  added: readonly ReportEntry[],
  touched: Touched,
  moved: LeadersWritten["moved"],
  resolver: Resolver,
): Promise<{ readonly stored: readonly StoredReport[]; readonly absent: ReadonlyMap<string, number> }> {
  const entryIds = moved.map(({ entryId }) => entryId);
  const movedReports =
    entryIds.length === 0
      ? []
      : await loadReports(transaction, {
          OR: [{ participants: { some: { leaderReportedId: { in: entryIds } } } }, { placedById: { in: entryIds } }],
        });
  const keys = [
    ...added.map(resolver.callKey),
    ...touched.callKeys,
    ...movedReports.flatMap(({ entry, callKey }) => [callKey, resolver.callKey(entry)]),
  ];
  const movedIds = movedReports.map(({ entry }) => entry.id);
  const { ids, absent } = await findCandidates(transaction, keys, movedIds, resolver);
  // Reports that stand for themselves have no candidates, and are made anew when what they are of has changed.
  const own = keys.filter((key) => resolver.reachOf(key) === null);
  const others = await loadReports(transaction, { OR: [{ id: { in: [...ids] } }, { callKey: { in: own } }] });
  return { stored: [...movedReports, ...others.filter(({ entry }) => !movedIds.includes(entry.id))], absent };
}

async function loadReports(transaction: Transaction, where: Prisma.ReportWhereInput): Promise<readonly StoredReport[]> {
  const rows = await transaction.report.findMany({ where, include: RELATIONS });
  return rows.map(({ article, placedBy, participants, topics, missions, evidence, quotations, ...report }) => ({
    callId: report.callId,
    callKey: report.callKey,
    entry: {
      ...report,
      publishedSort: article.publishedSort,
      publishedOn: article.publishedAt?.slice(0, 10) ?? null,
      copyOfId: article.copyOfId,
      moment: momentOf(report),
      placedById: placedBy?.leaderId ?? null,
      participants: participants.map(({ leader, officeWords, officeTitle, officeOf }) => ({
        ...leader,
        office: officeWords === null ? null : { words: officeWords, title: officeTitle ?? "", of: officeOf },
      })),
      topicIds: topics.map(({ topicId }) => topicId),
      topicPhrases: topics.map(({ phrase }) => phrase),
      missionIds: missions.map(({ mission }) => mission.missionId),
      wording: evidence.map(({ quote }) => quote),
      quotations: quotations.map(({ quotation }) => quotation.quote),
    },
  }));
}

const RELATIONS = {
  article: { select: { publishedSort: true, publishedAt: true, copyOfId: true } },
  placedBy: { select: { leaderId: true } },
  participants: { include: { leader: { select: { leaderId: true, name: true } } }, orderBy: { ordinal: "asc" } },
  topics: { select: { topicId: true, phrase: true }, orderBy: { ordinal: "asc" } },
  missions: { select: { mission: { select: { missionId: true } } } },
  evidence: { select: { quote: true }, orderBy: { ordinal: "asc" } },
  quotations: { select: { quotation: { select: { quote: true } } }, orderBy: { quotationId: "asc" } },
} as const satisfies Prisma.ReportInclude;

const fingerprintOf = (call: CallResolved): string => createHash("sha256").update(JSON.stringify(call)).digest("hex");

async function insertCalls(
  transaction: Transaction,
  rows: readonly { readonly call: CallResolved; readonly fingerprint: string }[],
): Promise<void> {
  const calls = rows.map(({ call }) => call);
  const offices = calls.flatMap(({ participants }) => participants.flatMap(({ office }) => office ?? []));
  const where = { callId: { in: calls.map(({ id }) => id) } };
  await insertRows(
    transaction,
    "Call",
    rows.map(({ call, fingerprint }) => callRow(call, fingerprint)),
    { overwrite: ["id"] },
  );
  await transaction.participant.deleteMany({ where });
  await transaction.callTopic.deleteMany({ where });
  await transaction.callMission.deleteMany({ where });
  await transaction.judgement.deleteMany({ where });
  await insertRows(transaction, "Office", distinctById(offices), "keep");
  await insertRows(
    transaction,
    "Participant",
    calls.flatMap(({ id, participants }) =>
      participants.map(({ leaderId, office, asReported }, ordinal) => ({
        callId: id,
        leaderId,
        ordinal,
        officeId: office?.id ?? null,
        asReported,
      })),
    ),
  );
  await insertRows(
    transaction,
    "CallTopic",
    calls.flatMap(({ id, topicIds }) => topicIds.map((topicId) => ({ callId: id, topicId }))),
  );
  await insertRows(
    transaction,
    "CallMission",
    calls.flatMap(({ id, missionIds }) => missionIds.map((missionId) => ({ callId: id, missionId }))),
  );
  await insertRows(transaction, "Judgement", calls.flatMap(judgementRows));
}

const judgementRows = ({ id, judgements }: CallResolved) =>
  judgements.map(({ reasons, ...judgement }, ordinal) => ({
    callId: id,
    ordinal,
    ...judgement,
    reasons: reasons.map((reason) => ({ ...reason })),
  }));

const callRow = (call: CallResolved, fingerprint: string) => ({
  id: call.id,
  channel: call.channel,
  status: call.status,
  ...momentColumns(call.moment),
  sortDay: call.moment.latest ?? call.moment.earliest ?? "",
  placedById: call.placedById,
  confidence: call.confidence,
  background: call.background,
  several: call.several,
  reportCount: call.reportCount,
  fingerprint,
});

async function moveReports(
  transaction: Transaction,
  stored: readonly StoredReport[],
  callOf: ReadonlyMap<string, string>,
  resolver: Resolver,
): Promise<void> {
  const now = stored.map(({ entry, callId, callKey }) => ({
    id: entry.id,
    callId: callOf.get(entry.id) ?? callId,
    callKey: resolver.callKey(entry),
    changed: callOf.get(entry.id) !== callId || resolver.callKey(entry) !== callKey,
  }));
  const changed = now.filter((report) => report.changed);
  for (const group of grouped(changed, ({ callId, callKey }) => `${callId} ${callKey}`).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { callId, callKey } = first;
    await transaction.report.updateMany({
      where: { id: { in: group.map(({ id }) => id) } },
      data: { callId, callKey },
    });
  }
}

/** Counts anew on how many calls these leaders are. */
async function countCalls(transaction: Transaction, leaderIds: readonly string[]): Promise<void> {
  if (leaderIds.length === 0) return;
  await transaction.$executeRaw(Prisma.sql`UPDATE "Leader" SET "callCount" =
    (SELECT COUNT(*) FROM "Participant" p WHERE p."leaderId" = "Leader"."id")
    WHERE "id" IN (${Prisma.join([...leaderIds])})`);
}
