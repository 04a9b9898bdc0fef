import { Prisma } from "../generated/client.ts";
import type { CallFilter } from "./records.ts";

/** The filter as a condition on `"Call" AS c`. */
export const callCondition = (filter: CallFilter): Prisma.Sql =>
  Prisma.join(
    [channels(filter), statuses(filter), ...CONDITIONS.flatMap((condition) => condition(filter) ?? [])],
    " AND ",
  );

const channels = (filter: CallFilter): Prisma.Sql =>
  Prisma.sql`c."channel" IN (${Prisma.join(orDefault(filter.channels, ["PHONE", "VIDEO", "UNSPECIFIED"]))})`;

const statuses = (filter: CallFilter): Prisma.Sql =>
  Prisma.sql`c."status" IN (${Prisma.join(orDefault(filter.statuses, ["HELD"]))})`;

/** An empty list asks for nothing; it cannot be written in SQL, so it is a value that no row has. */
const orDefault = (chosen: readonly string[] | null | undefined, fallback: readonly string[]): readonly string[] =>
  chosen == null ? fallback : chosen.length === 0 ? [""] : chosen;

/** One row for each condition that a filter can leave out; null when it does. */
const CONDITIONS: readonly ((filter: CallFilter) => Prisma.Sql | readonly Prisma.Sql[] | null)[] = [
  (filter) =>
    (filter.with ?? []).map(
      (leader) =>
        Prisma.sql`EXISTS (SELECT 1 FROM "Participant" w WHERE w."callId" = c."id" AND w."leaderId" = ${leader})`,
    ),
  (filter) => officeCondition(filter.officeTitle ?? null, filter.officeOf ?? null),
  (filter) =>
    filter.mission == null
      ? null
      : Prisma.sql`EXISTS (SELECT 1 FROM "CallMission" m WHERE m."callId" = c."id" AND m."missionId" = ${filter.mission})`,
  (filter) =>
    filter.topic == null
      ? null
      : Prisma.sql`EXISTS (SELECT 1 FROM "CallTopic" t WHERE t."callId" = c."id" AND t."topicId" IN (${branchOf(filter.topic)}))`,
  // A call can have been from `from` on unless it was before; a bound that is not known excludes nothing.
  ({ from }) => (from == null ? null : Prisma.sql`(c."latest" IS NULL OR c."latest" >= ${from})`),
  ({ to }) => (to == null ? null : Prisma.sql`(c."earliest" IS NULL OR c."earliest" <= ${to})`),
  ({ from, to }) =>
    from == null && to == null ? null : Prisma.sql`(c."earliest" IS NOT NULL OR c."latest" IS NOT NULL)`,
  (filter) =>
    filter.source == null
      ? null
      : Prisma.sql`EXISTS (SELECT 1 FROM "Report" r JOIN "Article" a ON a."id" = r."articleId"
          WHERE r."callId" = c."id" AND a."source" = ${filter.source})`,
  (filter) => (filter.minConfidence == null ? null : Prisma.sql`c."confidence" >= ${filter.minConfidence}`),
  // `IS NOT` also lets through what nobody has said anything of.
  ({ rejected = false }) =>
    rejected == null ? null : rejected ? Prisma.sql`c."review" = 'rejected'` : Prisma.sql`c."review" IS NOT 'rejected'`,
  (filter) => (filter.background == null ? null : Prisma.sql`c."background" = ${filter.background}`),
];

function officeCondition(title: string | null, of: string | null): Prisma.Sql | null {
  if (title === null && of === null) return null;
  return Prisma.sql`EXISTS (SELECT 1 FROM "Participant" p JOIN "Office" o ON o."id" = p."officeId"
    WHERE p."callId" = c."id"
      ${title === null ? Prisma.empty : Prisma.sql`AND o."title" = ${title}`}
      ${of === null ? Prisma.empty : Prisma.sql`AND o."of" = ${of}`})`;
}

/** The ids of a topic and of all that are narrower. */
const branchOf = (topic: string): Prisma.Sql => Prisma.sql`
  WITH RECURSIVE branch("id") AS (
    SELECT ${topic} UNION SELECT n."id" FROM "Topic" n JOIN branch b ON n."broaderId" = b."id"
  ) SELECT "id" FROM branch`;
