import type { RegisterPerson } from "../../model/register.ts";
import type { NamedPlace } from "./named.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** A person while the article is being read: what its places have told so far. */
export interface Draft {
  readonly places: NamedPlace[];
  /** The longest name seen, and its folded words. */
  name: string;
  words: readonly string[];
  register: RegisterPerson | null;
  readonly titles: TitlePhrase[];
  /** How many of its places give the full name or a title. */
  fully: number;
  /** Tokens at which it is named in full, ascending. */
  readonly fullAt: number[];
  /** The last token at which one word of the name stood alone; -1 for none yet. */
  shortAt: number;
  /** How often they were named by one word. */
  shorts: number;
}
