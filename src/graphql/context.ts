import type { Article } from "../model/article.ts";
import type { GivenArticle, ImportOutcome } from "../model/import.ts";
import type { Reading } from "../model/reading.ts";
import type { Country, Organisation } from "../model/register.ts";
import type { Resolver } from "../model/resolution.ts";
import { withDeadline } from "../store/deadline.ts";
import type { Store } from "../store/open.ts";
import { authenticate, Unauthenticated } from "../store/tokens.ts";
import { unauthenticated } from "./errors.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { Feed } from "./subscriptions/feed.ts";
import { takeTurns } from "./turns.ts";

/** What the API is made from. */
export interface ContextParts {
  readonly store: Store;
  /** For the names of countries and organisations. */
  readonly register: { readonly countries: readonly Country[]; readonly organisations: readonly Organisation[] };
  /** What leaders and calls are made by, for whoever decides on them. */
  readonly resolver: Resolver;
  /** What an article says; stores nothing. */
  readonly read: (article: Article) => Reading | Promise<Reading>;
  /** Takes articles in that a person hands over; gives what became of each, in their order. */
  readonly importArticles: (articles: readonly GivenArticle[], person: string) => Promise<readonly ImportOutcome[]>;
}

/** What subscriptions live on. */
export interface Live {
  readonly feed: Feed;
  /** The context to read with now. Subscriptions share it for a while, so what several of them ask for is read once. */
  readonly now: () => Context;
  /** The cursor after which to go on, whatever the document says; null when it is the document that says so. */
  readonly resume: string | null;
  /** Told each cursor behind which the subscription has come. */
  readonly reached: (cursor: string) => void;
}

/** What every resolver of one request has at hand. */
export interface Context extends ContextParts {
  readonly load: Loaders;
  /** How many statements were sent to the database until now. */
  readonly statements: () => number;
  /**
   * The name of the person who asks, by their token; looked up when first asked for, because whoever only reads need
   * not be known. Rejects with UNAUTHENTICATED, and a sentence that says what to do, when no token that holds was sent.
   */
  readonly person: () => Promise<string>;
  /** Null but where a subscription begins. */
  readonly live: Live | null;
}

/**
 * The context of one request: what it loads is loaded once, and nothing once `passed` says so. `authorization` is the
 * value of that header, or of what a socket was opened with.
 */
export function createContext(parts: ContextParts, passed: () => boolean, authorization: string | undefined): Context {
  let statements = 0;
  const turns = takeTurns();
  const store = withDeadline(parts.store, {
    ...turns,
    passed,
    sent: () => {
      statements += 1;
    },
  });
  let person: Promise<string> | null = null;
  return {
    ...parts,
    store,
    load: createLoaders(store, turns.schedule),
    statements: () => statements,
    person: () => {
      person ??= authenticate(store, authorization, new Date()).catch((error: unknown) => {
        throw error instanceof Unauthenticated ? unauthenticated(error) : error;
      });
      return person;
    },
    live: null,
  };
}
