import { createHash } from "node:crypto";
import { grouped } from "../../model/grouped.ts";
import type { CallResolved, ReportEntry, Resolver } from "../../model/resolution.ts";
import { joinedReports, reportDecisions } from "../decisions/in-force.ts";
import { insertRows, listOf, type Transaction } from "./bulk.ts";
import { type Candidates, findCandidates } from "./candidates.ts";
import type { LeadersWritten } from "./leaders.ts";
import { momentColumns } from "./reported-rows.ts";
import { loadReports, type StoredReport } from "./stored-reports.ts";
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
  const { stored, crowded } = await reportsInQuestion(transaction, added, touched, moved, resolver);
  const reports = [...stored.map(({ entry }) => entry), ...added];
  const decisions = await reportDecisions(
    transaction,
    reports.map(({ id }) => id),
  );
  const calls = resolver.resolveCalls(reports, decisions, crowded);
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
    where: { callId: { in: rewritten }, call: { OR: [{ review: null }, { review: { not: "rejected" } }] } },
    select: { leaderId: true },
  });
  await insertCalls(transaction, [...rows.values()]);
  await moveReports(transaction, stored, callOf, resolver);
  await transaction.call.deleteMany({ where: { id: { in: gone } } });
  const are = [...rows.values()].flatMap(({ call }) => (call.review === "rejected" ? [] : call.participants));
  await countCalls(transaction, were, are);
  return callOf;
}

/**
 * The stored reports whose calls may change: those that new, removed and moved reports may be of one call with, by who
 * took part and when or by decision.
 */
async function reportsInQuestion(
  transaction: Transaction,
  added: readonly ReportEntry[],
  touched: Touched,
  moved: LeadersWritten["moved"],
  resolver: Resolver,
): Promise<{ readonly stored: readonly StoredReport[]; readonly crowded: Candidates["crowded"] }> {
  const movedReports = await loadReports(transaction, await reportsOf(transaction, moved));
  const gone = [...touched.goneKeys, ...movedReports.map(({ callKey }) => callKey)];
  const come = [...added, ...movedReports.map(({ entry }) => entry)].map(resolver.callKey);
  const except = movedReports.map(({ entry }) => entry.id);
  const known = [...added.map(({ id }) => id), ...except];
  const more = new Map<string, string>();
  for (let linked = await reportsLeft(transaction, touched); ; ) {
    for (const { id, callKey } of linked) more.set(id, callKey);
    const changed = [...touched.callKeys, ...more.values()];
    const { ids, crowded } = await findCandidates(transaction, { gone, come, changed, except }, resolver);
    // Reports that stand for themselves have no candidates, and are made anew when what they are of has changed.
    const own = distinct([...gone, ...come, ...changed]).filter((key) => resolver.reachOf(key) === null);
    const all = distinct([...ids, ...more.keys(), ...(await reportsUnderKeys(transaction, own))]);
    linked = await joinedWith(transaction, [...all, ...known]);
    if (linked.length > 0) continue;
    const others = await loadReports(
      transaction,
      all.filter((id) => !except.includes(id)),
    );
    return { stored: [...movedReports, ...others], crowded };
  }
}

type KeyedReport = Pick<StoredReport, "callKey"> & { readonly id: string };

/** What is left of calls that have lost a report, and the reports of which something else is decided now. */
const reportsLeft = (transaction: Transaction, touched: Touched): Promise<readonly KeyedReport[]> =>
  transaction.$queryRaw`SELECT "id", "callKey" FROM "Report"
    WHERE "callId" IN ${listOf(touched.callIds)} OR "id" IN ${listOf(touched.reportIds)}`;

/** The stored reports, beside these, that a person has joined with any of them. */
async function joinedWith(transaction: Transaction, ids: readonly string[]): Promise<readonly KeyedReport[]> {
  const joined = await joinedReports(transaction, ids);
  const others = joined.filter((id) => !ids.includes(id));
  if (others.length === 0) return [];
  return transaction.$queryRaw`SELECT "id", "callKey" FROM "Report" WHERE "id" IN ${listOf(others)}`;
}

/** Ids of the reports on which leaders are who have moved, and of those that they placed. */
async function reportsOf(transaction: Transaction, moved: LeadersWritten["moved"]): Promise<readonly string[]> {
  if (moved.length === 0) return [];
  const entries = listOf(moved.map(({ entryId }) => entryId));
  const rows = await transaction.$queryRaw<readonly { readonly id: string }[]>`
    SELECT "reportId" AS "id" FROM "ReportParticipant" WHERE "leaderReportedId" IN ${entries}
    UNION SELECT "id" FROM "Report" WHERE "placedById" IN ${entries}`;
  return rows.map(({ id }) => id);
}

async function reportsUnderKeys(transaction: Transaction, keys: readonly string[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const rows = await transaction.report.findMany({ where: { callKey: { in: [...keys] } }, select: { id: true } });
  return rows.map(({ id }) => id);
}

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
  review: call.review,
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

/**
 * Counts on how many calls these leaders are, by those on which they were and those on which they are. What a person has
 * said to be no call is none.
 */
async function countCalls(transaction: Transaction, were: readonly OnCall[], are: readonly OnCall[]): Promise<void> {
  const more = new Map<string, number>();
  for (const { leaderId } of were) more.set(leaderId, (more.get(leaderId) ?? 0) - 1);
  for (const { leaderId } of are) more.set(leaderId, (more.get(leaderId) ?? 0) + 1);
  const changed = JSON.stringify([...more].filter(([, count]) => count !== 0));
  await transaction.$executeRaw`UPDATE "Leader" SET "callCount" = "callCount" + (c.value ->> 1)
    FROM json_each(${changed}) c WHERE "Leader"."id" = c.value ->> 0`;
}

interface OnCall {
  readonly leaderId: string;
}
