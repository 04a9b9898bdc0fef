import { fold } from "../../model/fold.ts";
import { grouped } from "../../model/grouped.ts";
import type { MissionEntry, Resolver } from "../../model/resolution.ts";
import type { MissionReported } from "../generated/client.ts";
import { stringsOf } from "../read/json.ts";
import { insertRows, listOf, type Transaction } from "./bulk.ts";
import type { ArticlePrepared } from "./prepare.ts";
import { distinct, type Touched } from "./touched.ts";

/** Writes the missions that the new entries mean, and those that have lost one; gives the mission of each new entry. */
export async function writeMissions(
  transaction: Transaction,
  articles: readonly ArticlePrepared[],
  touched: Touched,
  resolver: Resolver,
): Promise<ReadonlyMap<string, string>> {
  const added = articles.flatMap(({ entries }) => entries.missions);
  const unregistered = added.filter(({ registerId }) => registerId === null).map(resolver.missionId);
  const complete = distinct([...unregistered, ...touched.missionIds]);
  const stored = await transaction.$queryRaw<readonly MissionStored[]>`
    SELECT min("id") AS "id", "name", "aliases", "registerId", count(*) AS "uses" FROM "MissionReported"
    WHERE "missionId" IN ${listOf(complete)} GROUP BY "missionId", "name", "aliases", "registerId"`;
  const byMission = grouped([...stored.map(toEntry), ...added], resolver.missionId);
  const missions = [...byMission].map(([id, entries]) => resolver.describeMission(id, entries));
  const rows = missions.map(({ names, ...mission }) => ({
    ...mission,
    sortName: fold(mission.name),
    places: [...mission.places],
    leads: [...mission.leads],
  }));
  const names = missions.flatMap(({ id, names }) => names.map((name) => ({ missionId: id, name, folded: fold(name) })));
  await transaction.missionName.deleteMany({ where: { missionId: { in: complete } } });
  await insertRows(transaction, "Mission", rows, { overwrite: ["id"] });
  await insertRows(transaction, "MissionName", names, "keep");
  return new Map(added.map((entry) => [entry.id, resolver.missionId(entry)]));
}

/** What so many articles say just alike. */
type MissionStored = Pick<MissionReported, "id" | "name" | "aliases" | "registerId"> & {
  readonly uses: number | bigint;
};

const toEntry = ({ id, name, aliases, registerId, uses }: MissionStored): MissionEntry => ({
  id,
  ordinal: 0,
  name,
  aliases: stringsOf(aliases),
  registerId,
  uses: Number(uses),
});
