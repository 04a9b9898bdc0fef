import { type Lexicon, lexiconOf } from "./extract/lexicon.ts";
import { indexRegister, type RegisterIndex } from "./model/lookup.ts";
import type { TopicTaxonomy } from "./model/topic.ts";
import { loadRegister } from "./register/load.ts";
import { loadTopics } from "./register/topics.ts";

/** What Readout knows of the world before it reads an article; loaded once, read only. */
export interface Knowledge {
  readonly index: RegisterIndex;
  readonly lexicon: Lexicon;
  readonly taxonomy: TopicTaxonomy;
}

/** Loads the register, with the operator's own file over it when there is one, and the taxonomy of topics. */
export const loadKnowledge = (registerFile: string | null = null): Knowledge => {
  const index = indexRegister(loadRegister(registerFile === null ? {} : { overrideFile: registerFile }));
  return { index, lexicon: lexiconOf(index), taxonomy: loadTopics() };
};
