import type { TopicReported } from "../model/reading.ts";
import type { PhraseEntry, TopicResolved } from "../model/resolution.ts";
import { bestForm } from "./best-form.ts";
import { unregisteredId } from "./slug.ts";
import type { World } from "./world.ts";

/** The topic that a reported phrase belongs to: that of the taxonomy, else the phrase itself in any spelling. */
export const topicId = ({ code, phrase }: Pick<TopicReported, "code" | "phrase">): string =>
  code ?? unregisteredId(withoutArticle(phrase));

/** The topic with that id and all that are broader, the broadest first; of one outside the taxonomy, by its phrases. */
export function describeTopic(id: string, phrases: readonly PhraseEntry[], world: World): readonly TopicResolved[] {
  const known = world.topics.get(id);
  if (known === undefined) {
    const code = id.includes("~") ? null : id;
    return [
      {
        id,
        name: bestForm(phrases.map(({ phrase, uses }) => ({ form: withoutArticle(phrase), uses }))),
        code,
        broaderId: null,
      },
    ];
  }
  const topic: TopicResolved = { id, name: known.label, code: known.code, broaderId: known.parent };
  return [...(known.parent === null ? [] : describeTopic(known.parent, [], world)), topic];
}

const withoutArticle = (phrase: string): string => phrase.replace(/^the\s+/i, "");
