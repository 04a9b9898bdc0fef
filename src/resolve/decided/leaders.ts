import { fold } from "../../model/fold.ts";
import { nameInLeaderId } from "../../model/leader-id.ts";
import type { LeaderDecision, LeaderEntry } from "../../model/resolution.ts";
import { unregisteredId } from "../slug.ts";

type Meant = Extract<LeaderDecision, { readonly kind: "meant" }>;

/**
 * Whom the entries mean, after all that was decided. `leaderOf` is whom they mean without decisions. A decision on an
 * entry counts before one on the leader that it would be of; of several on one, the latest, as they come. Who is said
 * to be another is followed on ("A is B" and "B is C" make A C), unless that would lead back.
 */
export function decidedLeaders(
  entries: readonly LeaderEntry[],
  leaderOf: ReadonlyMap<string, string>,
  decisions: readonly LeaderDecision[],
): ReadonlyMap<string, string> {
  const meant = decisions.filter((decision) => decision.kind === "meant");
  if (meant.length === 0) return leaderOf;
  const idNow = idsNow([...leaderOf.values()]);
  const taken = leadersTaken(meant, idNow);
  const follow = (id: string): string => {
    const next = taken.get(id);
    return next === undefined ? id : follow(next);
  };
  return new Map(
    entries.map((entry) => {
      const id = leaderOf.get(entry.id) ?? "";
      const own = meant.filter((decision) => "entryId" in decision && decision.entryId === entry.id);
      const { is, isNot } = latest(own, idNow);
      const leader = follow(is ?? id);
      return [entry.id, isNot.has(leader) || (is === null && isNot.has(id)) ? someoneElse(entry, isNot) : leader];
    }),
  );
}

/** The names under which leaders are to be shown, by id; `leaderOf` is whom entries mean without decisions. */
export function namesGiven(
  leaderOf: ReadonlyMap<string, string>,
  decisions: readonly LeaderDecision[],
): ReadonlyMap<string, string> {
  const idNow = idsNow([...leaderOf.values()]);
  const given = decisions.flatMap((decision) =>
    decision.kind === "rename" ? [[idNow(decision.leader), decision.name] as const] : [],
  );
  // The latest comes first, and is written last.
  return new Map(given.reverse());
}

/**
 * The id of somebody whom the register does not know gains a country when an article tells it, and loses it when that
 * article is corrected. So an id that nobody has means the only one of that name.
 */
function idsNow(ids: readonly string[]): (id: string) => string {
  const known = new Set(ids);
  return (id) => {
    const key = nameInLeaderId(id);
    if (key === null || known.has(id)) return id;
    const [first, ...others] = [...known].filter((other) => nameInLeaderId(other) === key);
    return first !== undefined && others.length === 0 ? first : id;
  };
}

/** Which leaders are to be taken for which others; never round in a circle. */
function leadersTaken(meant: readonly Meant[], idNow: (id: string) => string): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  const leads = (from: string, to: string): boolean => {
    const next = taken.get(from);
    return from === to || (next !== undefined && leads(next, to));
  };
  const ofLeaders = meant.flatMap((decision) =>
    "leader" in decision ? [{ ...decision, leader: idNow(decision.leader) }] : [],
  );
  for (const leader of new Set(ofLeaders.map((decision) => decision.leader))) {
    const own = ofLeaders.filter((decision) => decision.leader === leader);
    const { is } = latest(own, idNow);
    if (is !== null && !leads(is, leader)) taken.set(leader, is);
  }
  return taken;
}

/** The latest that says who it is, with all later ones that say who it is not. */
function latest(own: readonly Meant[], idNow: (id: string) => string) {
  const isNot = new Set<string>();
  for (const decision of own) {
    const is = idNow(decision.is);
    if (decision.not) isNot.add(is);
    else if (!isNot.has(is)) return { is, isNot };
  }
  return { is: null, isNot };
}

/** The id of somebody of that name who is none of the leaders in question, nor anybody of other articles. */
function someoneElse({ articleId, name, office }: LeaderEntry, isNot: ReadonlySet<string>): string {
  const ofTheirName = unregisteredId(name, office?.of ?? "");
  const known = [...isNot].some((other) => nameInLeaderId(other) === fold(name));
  return known ? unregisteredId(name, articleId) : ofTheirName;
}
