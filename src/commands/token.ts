import type { Config } from "../config.ts";
import { openStore, type Store } from "../store/open.ts";
import { listTokens, makeToken, revokeTokens, type TokenRecord } from "../store/tokens.ts";
import { type Streams, write } from "./streams.ts";

/**
 * Makes a token for a person, which holds until `expiresAt` or, with null, until it is revoked. It alone goes to standard
 * output, for other programs. Returns the exit status.
 */
export const makeTokenFor = async (
  name: string,
  expiresAt: Date | null,
  config: Pick<Config, "databaseUrl">,
  { stdout, stderr }: Pick<Streams, "stdout" | "stderr">,
): Promise<0> =>
  withStore(config, async (store) => {
    const token = await makeToken(store, { name, expiresAt }, new Date());
    await write(stderr, `A token for ${name}. Keep it now: only a hash of it is stored, and it is not shown again.\n`);
    await write(stdout, `${token}\n`);
    return 0;
  });

/** Lists all tokens that ever were made, without what is secret of them. Returns the exit status. */
export const tokens = async (
  { json }: { readonly json: boolean },
  config: Pick<Config, "databaseUrl">,
  { stdout, stderr }: Pick<Streams, "stdout" | "stderr">,
): Promise<0> =>
  withStore(config, async (store) => {
    const all = await listTokens(store);
    if (all.length === 0 && !json) await write(stderr, "There are no tokens. `readout token make NAME` makes one.\n");
    for (const token of all) {
      await write(stdout, json ? `${JSON.stringify(token)}\n` : `${rendered(token, new Date())}\n`);
    }
    return 0;
  });

/** Revokes one token by its number, or all of a person's by their name. Returns the exit status: 1 when none holds. */
export const revokeToken = async (
  nameOrNumber: string,
  config: Pick<Config, "databaseUrl">,
  { stdout, stderr }: Pick<Streams, "stdout" | "stderr">,
): Promise<0 | 1> =>
  withStore(config, async (store) => {
    const which = /^\d+$/.test(nameOrNumber) ? Number(nameOrNumber) : nameOrNumber;
    const revoked = await revokeTokens(store, which, new Date());
    for (const { id, name } of revoked) await write(stdout, `Token ${id} of ${name} is revoked.\n`);
    if (revoked.length > 0) return 0;
    await write(
      stderr,
      `No token that holds is ${nameOrNumber}'s or has that number. \`readout token list\` shows all.\n`,
    );
    return 1;
  });

const withStore = async <Status extends number>(
  { databaseUrl }: Pick<Config, "databaseUrl">,
  use: (store: Store) => Promise<Status>,
): Promise<Status> => {
  const store = await openStore({ url: databaseUrl });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};

const rendered = ({ id, name, madeAt, expiresAt, lastUsedAt, revokedAt }: TokenRecord, now: Date): string => {
  const end =
    revokedAt !== null
      ? `revoked ${minute(revokedAt)}`
      : expiresAt === null
        ? "holds until it is revoked"
        : `${expiresAt <= now ? "expired" : "holds until"} ${minute(expiresAt)}`;
  const use = lastUsedAt === null ? "never used" : `last used ${minute(lastUsedAt)}`;
  return `${String(id).padStart(4)}  ${name}: made ${minute(madeAt)}, ${use}, ${end}`;
};

/** "2026-01-02 03:04Z". */
const minute = (when: Date): string => `${when.toISOString().slice(0, 16).replace("T", " ")}Z`;
