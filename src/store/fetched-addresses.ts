import type { Store } from "./open.ts";
import type { Transaction } from "./write/bulk.ts";

/** What a server gave to ask with, next time, whether an address has changed. */
export interface FetchedAddress {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What is known of an address that was fetched; null when it never was. */
export const fetchedAddress = (store: Store, address: string): Promise<FetchedAddress | null> =>
  store.client.fetchedAddress.findUnique({ where: { address } });

/** Keeps what servers gave, in the transaction that stores the articles from these addresses. */
export async function keepFetched(transaction: Transaction, fetched: readonly FetchedAddress[]): Promise<void> {
  for (const { address, etag, lastModified } of fetched)
    await transaction.fetchedAddress.upsert({
      where: { address },
      create: { address, etag, lastModified },
      update: { etag, lastModified },
    });
}
