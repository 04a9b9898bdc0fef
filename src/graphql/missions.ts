import { missionsPage } from "../store/read/missions.ts";
import type { MissionRecord } from "../store/read/records.ts";
import type { Context } from "./context.ts";
import type { MissionRef, QueryMissionsArgs } from "./generated/resolvers.ts";
import { pageArgs } from "./page.ts";
import type { MissionPage } from "./parents.ts";
import { missionIdOf } from "./refs.ts";

/** The mission that a reference means; null when there is none. */
export async function missionBy(ref: MissionRef, context: Context): Promise<MissionRecord | null> {
  const id = await missionIdOf(ref, context);
  return id === null ? null : context.load.missionIfAny.load(id);
}

/** A page of all missions. */
export const allMissions = (args: QueryMissionsArgs, { store }: Context): Promise<MissionPage> =>
  missionsPage(store, { name: args.filter?.name ?? null }, args.orderBy ?? "NAME_ASC", pageArgs(args));
