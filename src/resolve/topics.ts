import type { TopicReported } from "../model/reading.ts";
import type { TopicResolved } from "../model/resolution.ts";
import { unregisteredId } from "./slug.ts";
import type { World } from "./world.ts";

/** The topic that a reported phrase belongs to: that of the taxonomy, else the phrase itself in any spelling. */
export const topicId = ({ code, phrase }: Pick<TopicReported, "code" | "phrase">): string =>
  code ?? unregisteredId(phrase.replace(/^the\s+/i, ""));

/** The topic with that id and all that are broader, the broadest first. */
export function describeTopic(id: string, world: World): readonly TopicResolved[] {
  const known = world.topics.get(id);
  if (known === undefined) return [{ id, name: null, code: id.includes("~") ? null : id, broaderId: null }];
  const topic: TopicResolved = { id, name: known.label, code: known.code, broaderId: known.parent };
  return [...(known.parent === null ? [] : describeTopic(known.parent, world)), topic];
}
