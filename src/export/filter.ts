import type { z } from "zod";
import type { Store } from "../store/open.ts";
import { leaderIdByName, leadersById } from "../store/read/leaders.ts";
import { missionIdByName, missionsById } from "../store/read/missions.ts";
import type { CallFilter } from "../store/read/records.ts";
import { topicIdByName, topicsById } from "../store/read/topics.ts";
import { PARAMETERS } from "./parameters.ts";

/** What was asked of an export is not understood, or means nothing that is stored; a sentence each. */
export class BadExport extends Error {
  override readonly name = "BadExport";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** The filter that parameters ask for, as they stand in an address or on the command line. Throws a `BadExport`. */
export async function exportFilter(store: Store, parameters: unknown): Promise<CallFilter> {
  const parsed = PARAMETERS.safeParse(parameters);
  if (!parsed.success) throw new BadExport(parsed.error.issues.map(problem));
  const { leader = [], mission, topic, channel, status, from, to, source, minConfidence } = parsed.data;
  const [leaders, missionId, topicId] = await Promise.all([
    Promise.all(leader.map((text) => meant("leader", text, (name) => leaderIdOf(store, name)))),
    mission === undefined ? null : meant("mission", mission, (name) => missionIdOf(store, name)),
    topic === undefined ? null : meant("topic", topic, (name) => topicIdOf(store, name)),
  ]);
  return {
    with: leaders,
    mission: missionId,
    topic: topicId,
    channels: channel ?? null,
    statuses: status ?? null,
    from: from ?? null,
    to: to ?? null,
    source: source ?? null,
    minConfidence: minConfidence ?? null,
  };
}

function problem({ path, code, message, ...issue }: z.core.$ZodIssue): string {
  if (code === "unrecognized_keys" && "keys" in issue) {
    return `There is no parameter ${String(issue.keys)}; there are ${Object.keys(PARAMETERS.shape).join(", ")}.`;
  }
  return `${String(path[0])} ${message}.`;
}

async function meant(what: string, text: string, find: (name: string) => Promise<string | null>): Promise<string> {
  const id = await find(text.trim());
  if (id === null) throw new BadExport([`No article names a ${what} ${JSON.stringify(text)}.`]);
  return id;
}

const leaderIdOf = async (store: Store, text: string): Promise<string | null> =>
  (await leadersById(store, [text]))[0]?.id ?? leaderIdByName(store, text);

const missionIdOf = async (store: Store, text: string): Promise<string | null> =>
  (await missionsById(store, [text]))[0]?.id ?? missionIdByName(store, text);

const topicIdOf = async (store: Store, text: string): Promise<string | null> =>
  (await topicsById(store, [text]))[0]?.id ?? topicIdByName(store, text);
