import type { FieldMap } from "../corpus/fields.ts";
import type { ReadOptions } from "../corpus/options.ts";
import { type ReadItem, readSources } from "../corpus/read.ts";
import type { Format } from "../corpus/recognise.ts";
import { type FetchedAddress, fetchedAddress } from "../store/fetched-addresses.ts";
import type { Store } from "../store/open.ts";

/** How to read sources, as the command line has it. */
export interface SourceOptions {
  readonly format?: Format;
  readonly map?: FieldMap;
  readonly followLinks?: boolean;
  readonly allowPrivate?: boolean;
}

/** What `ingest` takes of sources that are read. */
export interface SourcesRead {
  readonly items: AsyncIterable<ReadItem>;
  readonly takeFetched: () => readonly FetchedAddress[];
}

/** Reads sources; servers are asked only for what has changed since it was stored. */
export function openSources(
  sources: readonly string[],
  store: Store,
  { followLinks = false, allowPrivate = false, ...how }: SourceOptions,
  { signal, ...more }: Pick<ReadOptions, "now" | "stdin" | "onBytes" | "isKnown"> & { readonly signal: AbortSignal },
): SourcesRead {
  let fetched: FetchedAddress[] = [];
  const validators = {
    get: (address: string) => fetchedAddress(store, address),
    // The batch that is being filled, or one before it, has all articles from the address.
    set: async (address: string, { etag, lastModified }: Omit<FetchedAddress, "address">) => {
      fetched.push({ address, etag, lastModified });
    },
  };
  return {
    items: readSources(sources, { ...how, ...more, followLinks, fetching: { allowPrivate, validators, signal } }),
    takeFetched: () => {
      const taken = fetched;
      fetched = [];
      return taken;
    },
  };
}
