import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Store } from "./open.ts";

/** Whoever asks has not shown a token that holds; `message` is a sentence that says what to do. */
export class Unauthenticated extends Error {
  override readonly name = "Unauthenticated";
}

/** What may be told of a token. */
export interface TokenRecord {
  readonly id: number;
  /** Whose it is. */
  readonly name: string;
  readonly madeAt: Date;
  /** Null when it holds until it is revoked. */
  readonly expiresAt: Date | null;
  /** To the minute; null when it never was. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** As a token is written: its number, and 32 random bytes. The word before them lets scanners for secrets find it. */
const TOKEN = /^readout_([1-9]\d{0,8})_([\w-]{43})$/;

/** A use is noted when the last one noted is so long ago, in milliseconds. */
const NOTED_EVERY = 60_000;

/**
 * Makes a token for a person, and gives it: this once, because only a hash is stored. A single SHA-256 is enough, as
 * the secret is 256 random bits, which nobody can go through; slow hashes are for passwords, which people choose.
 */
export async function makeToken(
  { client }: Store,
  { name, expiresAt }: Pick<TokenRecord, "name" | "expiresAt">,
  now: Date,
): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  const data = { name, hash: hashOf(secret).toString("hex"), madeAt: now, expiresAt };
  const { id } = await client.token.create({ data, select: { id: true } });
  return `readout_${id}_${secret}`;
}

/** All tokens that ever were, in the order of their making. */
export const listTokens = ({ client }: Store): Promise<readonly TokenRecord[]> =>
  client.token.findMany({ omit: { hash: true }, orderBy: { id: "asc" } });

/** Revokes the token of that number, or all that the person of that name has; gives those that still held. */
export async function revokeTokens(
  { client }: Store,
  nameOrId: string | number,
  now: Date,
): Promise<readonly TokenRecord[]> {
  const whose = typeof nameOrId === "number" ? { id: nameOrId } : { name: nameOrId };
  return client.$transaction(async (transaction) => {
    const where = { ...whose, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
    const held = await transaction.token.findMany({ where, omit: { hash: true }, orderBy: { id: "asc" } });
    await transaction.token.updateMany({ where: { id: { in: held.map(({ id }) => id) } }, data: { revokedAt: now } });
    return held;
  });
}

/**
 * The name of the person whose token is in `authorization`, the value of that header ("Bearer readout_…"). One statement,
 * and once a minute another, which notes the use.
 * @throws Unauthenticated when there is no token, or none that holds
 */
export async function authenticate(store: Store, authorization: string | undefined, now: Date): Promise<string> {
  if (authorization === undefined || authorization.trim() === "") {
    throw new Unauthenticated("This needs a token: send it in the header `Authorization: Bearer readout_…`.");
  }
  const [, token = ""] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  const [, id, secret] = TOKEN.exec(token) ?? [];
  if (id === undefined || secret === undefined) {
    throw new Unauthenticated(
      "The header `Authorization` holds no token: it must be `Bearer readout_…`, copied whole.",
    );
  }
  const found = await store.client.token.findUnique({ where: { id: Number(id) } });
  // Looked up by number and then compared: how long a search for the secret takes could tell of it.
  if (found === null || !timingSafeEqual(Buffer.from(found.hash, "hex"), hashOf(secret))) {
    throw new Unauthenticated(`The token is not known here. Check that it was copied whole. ${ANOTHER}`);
  }
  if (found.revokedAt !== null) throw new Unauthenticated(`The token has been revoked. ${ANOTHER}`);
  if (found.expiresAt !== null && found.expiresAt <= now) {
    throw new Unauthenticated(`The token expired at ${found.expiresAt.toISOString()}. ${ANOTHER}`);
  }
  if (now.getTime() - (found.lastUsedAt?.getTime() ?? 0) >= NOTED_EVERY) await noteUse(store, found.id, now);
  return found.name;
}

const ANOTHER = "Whoever runs this server makes another one with `readout token make`.";

const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** In vain while somebody else writes: nobody is kept waiting for it, and the next use is noted just as well. */
async function noteUse({ writeUnlessBusy }: Store, id: number, now: Date): Promise<void> {
  await writeUnlessBusy('UPDATE "Token" SET "lastUsedAt" = ? WHERE "id" = ?', [now.toISOString(), id]);
}
