import type { Decision } from "../../model/decision.ts";
import { nameInLeaderId } from "../../model/leader-id.ts";
import { SAID } from "../decisions/said.ts";
import type { Decision as DecisionRow, DecisionSubject } from "../generated/client.ts";
import { Prisma } from "../generated/client.ts";
import type { Store } from "../open.ts";
import { oneForEach } from "./batch.ts";
import { pageOf } from "./page.ts";
import type { DecisionRecord, Page, PageArgs } from "./records.ts";

/** One page of all decisions, the latest first. Five statements. */
export const decisionsPage = (store: Store, args: PageArgs): Promise<Page<DecisionRecord>> => {
  const rows = Prisma.sql`SELECT '' AS "parent", d."id" AS "id", d."at" AS "key" FROM "Decision" d`;
  return pageOf(store.client, { rows, descending: true }, args, (ids) => decisionsById(store, ids));
};

/** The decisions with these ids, in their order; null where there is none. Four statements. */
export async function decisionsById(store: Store, ids: readonly string[]): Promise<readonly (DecisionRecord | null)[]> {
  const rows = await store.client.decision.findMany({ where: { id: { in: [...ids] } }, include: SUBJECTS });
  const isThere = await leadersThere(store, rows.map(toDecision));
  return oneForEach(
    ids,
    rows.map((row) => toRecord(row, isThere)),
    ({ id }) => id,
  );
}

/** Every decision, the first first. Two statements. */
export async function allDecisions(store: Store): Promise<readonly Decision[]> {
  const rows = await store.client.decision.findMany({ orderBy: [{ at: "asc" }, { id: "asc" }] });
  return rows.map(toDecision);
}

const SUBJECTS = { subjects: { orderBy: { ordinal: "asc" } } } as const satisfies Prisma.DecisionInclude;

const toDecision = ({ said, who, at, note, undoneBy, undoneAt }: DecisionRow): Decision => ({
  said: SAID.parse(said),
  who,
  at: at.toISOString(),
  note,
  undone: undoneBy === null || undoneAt === null ? null : { who: undoneBy, at: undoneAt.toISOString() },
});

function toRecord(
  row: DecisionRow & { readonly subjects: readonly DecisionSubject[] },
  isThere: (leaderId: string) => boolean,
): DecisionRecord {
  const decision = toDecision(row);
  const { said } = decision;
  const means = (first: number, end?: number): readonly string[] =>
    row.subjects.slice(first, end).flatMap((subject) => subject.means ?? []);
  const all = means(0);
  return {
    ...decision,
    id: row.id,
    reportIds: said.kind === "meant" ? [] : all,
    state: decision.undone !== null ? "undone" : hasEffect() ? "in-force" : "dormant",
  };

  function hasEffect(): boolean {
    switch (said.kind) {
      case "join":
        return all.length >= 2;
      case "split":
        return means(0, said.reports.length).length > 0 && means(said.reports.length).length > 0;
      case "confirm":
      case "reject":
        return all.length > 0;
      case "rename":
        return isThere(said.leader);
      case "meant":
        return typeof said.who === "string" ? isThere(said.who) : all.length > 0;
    }
  }
}

/** Which of the leaders that decisions are about any article has, whoever they are taken for. */
async function leadersThere(store: Store, decisions: readonly Decision[]): Promise<(leaderId: string) => boolean> {
  const ids = decisions.flatMap(({ said }) =>
    said.kind === "rename" ? [said.leader] : said.kind === "meant" && typeof said.who === "string" ? [said.who] : [],
  );
  if (ids.length === 0) return () => false;
  const names = ids.flatMap((id) => nameInLeaderId(id) ?? []);
  const registered = ids.filter((id) => nameInLeaderId(id) === null);
  const taken = decisions.flatMap(({ said }) => (said.kind === "meant" ? said.is : []));
  const rows = await store.client.leaderReported.findMany({
    where: {
      OR: [
        { registerId: null, folded: { in: names } },
        { registerId: { in: registered }, leaderId: { in: [...registered, ...taken] } },
      ],
    },
    select: { registerId: true, folded: true },
    distinct: ["registerId", "folded"],
  });
  const there = new Set(rows.map(({ registerId, folded }) => registerId ?? folded));
  return (id) => there.has(nameInLeaderId(id) ?? id);
}
