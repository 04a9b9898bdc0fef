import { type NameRef, type ReportRef, reportsNamed, type Said } from "../../model/decision.ts";
import type { LeaderEntry, ReportFacts, Resolver } from "../../model/resolution.ts";
import { Prisma } from "../generated/client.ts";
import type { Transaction } from "../write/bulk.ts";
import { toLeaderEntry } from "../write/leader-entry.ts";
import type { ArticlePrepared } from "../write/prepare.ts";
import { distinct } from "../write/touched.ts";
import { SAID } from "./said.ts";

/** What the subjects of decisions were and are: reports, or people as one article knows them. */
export interface SubjectsMoved {
  readonly reportIds: readonly string[];
  readonly entryIds: readonly string[];
}

/** What a decision names by an article, in the order of its subjects. */
export const subjectsOf = (said: Said): readonly (ReportRef | NameRef)[] =>
  said.kind === "meant" && typeof said.who !== "string" ? [said.who] : reportsNamed(said);

/**
 * Finds out what the decisions on these articles mean now, and notes it: on the `fresh` ones, whose rows are not
 * written yet, on those that have gone, and on reprints of any. Gives what has changed.
 */
export async function subjectsOfArticles(
  transaction: Transaction,
  fresh: readonly ArticlePrepared[],
  gone: readonly string[],
  resolver: Resolver,
): Promise<SubjectsMoved> {
  const ids = JSON.stringify([...fresh.map(({ article }) => article.id), ...gone]);
  const texts = JSON.stringify(fresh.flatMap(({ sameness }) => sameness?.textFingerprint ?? []));
  const rows = await transaction.$queryRaw<readonly { readonly decisionId: string }[]>(Prisma.sql`
    SELECT DISTINCT "decisionId" FROM "DecisionSubject" WHERE "articleId" IN (
      SELECT value FROM json_each(${ids}) UNION
      SELECT "id" FROM "Reprint" WHERE "textFingerprint" IN (SELECT value FROM json_each(${texts})))`);
  return subjectsOfDecisions(
    transaction,
    rows.map(({ decisionId }) => decisionId),
    fresh,
    resolver,
  );
}

/** Finds out what these decisions mean now, and notes it. Gives what has changed. */
export async function subjectsOfDecisions(
  transaction: Transaction,
  decisionIds: readonly string[],
  fresh: readonly ArticlePrepared[],
  resolver: Resolver,
): Promise<SubjectsMoved> {
  if (decisionIds.length === 0) return { reportIds: [], entryIds: [] };
  const decisions = await transaction.decision.findMany({
    where: { id: { in: [...decisionIds] } },
    include: { subjects: { orderBy: { ordinal: "asc" } } },
  });
  const subjects = decisions.flatMap(({ said, subjects }) => {
    const named = subjectsOf(SAID.parse(said));
    return subjects.map((subject) => ({ ...subject, ref: named[subject.ordinal] }));
  });
  const tellers = await tellersOf(transaction, distinct(subjects.map(({ articleId }) => articleId)));
  const texts = await whatTheySay(transaction, distinct(tellers.values()), fresh);
  const moved: { readonly from: string | null; readonly to: string | null; readonly isReport: boolean }[] = [];
  for (const { decisionId, ordinal, articleId, means, ref } of subjects) {
    const text = texts.get(tellers.get(articleId) ?? "");
    if (ref === undefined) throw new Error("a decision has a subject that it does not name");
    const isReport = "words" in ref;
    const now = isReport
      ? resolver.reportMeant(ref, text?.reports ?? [])
      : resolver.entryMeant(ref, text?.leaders ?? []);
    if (now === means) continue;
    moved.push({ from: means, to: now, isReport });
    await transaction.decisionSubject.update({
      where: { decisionId_ordinal: { decisionId, ordinal } },
      data: { means: now },
    });
  }
  const idsOf = (reports: boolean): readonly string[] =>
    distinct(moved.flatMap(({ from, to, isReport }) => (isReport === reports ? [from, to] : []))).flatMap(
      (id) => id ?? [],
    );
  return { reportIds: idsOf(true), entryIds: idsOf(false) };
}

/** The article that tells the text of each: itself, or that of which it is a reprint. */
async function tellersOf(transaction: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.$queryRaw<readonly { readonly id: string; readonly teller: string }[]>(Prisma.sql`
    SELECT "id", "id" AS "teller" FROM "Article" WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
    UNION ALL SELECT r."id", a."id" FROM "Reprint" r JOIN "Article" a ON a."textFingerprint" = r."textFingerprint"
      WHERE r."id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  return new Map(rows.map(({ id, teller }) => [id, teller]));
}

interface WhatOneSays {
  readonly leaders: readonly LeaderEntry[];
  readonly reports: readonly ReportFacts[];
}

async function whatTheySay(
  transaction: Transaction,
  ids: readonly string[],
  fresh: readonly ArticlePrepared[],
): Promise<ReadonlyMap<string, WhatOneSays>> {
  const texts = new Map(
    fresh.filter(({ article }) => ids.includes(article.id)).map((of) => [of.article.id, saidIn(of)]),
  );
  const where = { articleId: { in: ids.filter((id) => !texts.has(id)) } };
  const leaders = await transaction.leaderReported.findMany({ where, orderBy: { ordinal: "asc" } });
  const reports = await transaction.report.findMany({
    where,
    orderBy: { ordinal: "asc" },
    select: {
      id: true,
      articleId: true,
      evidence: { where: { ordinal: 0 }, select: { quote: true } },
      participants: { select: { leader: { select: { name: true } } } },
    },
  });
  for (const id of where.articleId.in)
    texts.set(id, {
      leaders: leaders.filter(({ articleId }) => articleId === id).map(toLeaderEntry),
      reports: reports
        .filter(({ articleId }) => articleId === id)
        .map((report) => ({
          id: report.id,
          words: report.evidence[0]?.quote ?? "",
          names: report.participants.map(({ leader }) => leader.name),
        })),
    });
  return texts;
}

const saidIn = ({ reading, entries }: ArticlePrepared): WhatOneSays => ({
  leaders: entries.leaders,
  reports: reading.calls.map(({ evidence, participants }, at) => ({
    id: entries.reportIds[at] ?? "",
    words: evidence[0]?.quote ?? "",
    names: participants.map(({ leader }) => reading.leaders[leader]?.name ?? ""),
  })),
});
