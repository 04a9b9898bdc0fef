import { expect, test } from "vitest";
import { authenticate, listTokens, makeToken, revokeTokens } from "../../src/store/tokens.ts";
import { temporaryStore } from "../support/stores.ts";

const NOW = new Date("2026-01-02T03:04:05Z");
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

test("a token is known by its hash alone, and lets its person in until it expires or is revoked", async () => {
  const store = await temporaryStore();
  const token = await makeToken(store, { name: "Mara Venn", expiresAt: later(3600) }, NOW);
  const other = await makeToken(store, { name: "Tomas Okel", expiresAt: null }, NOW);
  expect(token).toMatch(/^readout_1_[\w-]{43}$/);
  const stored = await store.client.token.findMany();
  expect(JSON.stringify(stored)).not.toContain(token.slice("readout_1_".length));
  expect(stored[0]?.hash).toMatch(/^[\da-f]{64}$/);

  expect(await authenticate(store, `Bearer ${token}`, NOW)).toBe("Mara Venn");
  expect(await authenticate(store, `bearer ${other}`, NOW)).toBe("Tomas Okel");
  await expect(authenticate(store, `Bearer ${token}`, later(3600))).rejects.toThrow(
    "The token expired at 2026-01-02T04:04:05.000Z. Whoever runs this server makes another one with `readout token make`.",
  );
  expect(await revokeTokens(store, "Tomas Okel", later(1))).toMatchObject([{ id: 2, name: "Tomas Okel" }]);
  expect(await revokeTokens(store, 2, later(2))).toEqual([]);
  await expect(authenticate(store, `Bearer ${other}`, later(2))).rejects.toThrow(/^The token has been revoked\. /);
  expect(await listTokens(store)).toEqual([
    { id: 1, name: "Mara Venn", madeAt: NOW, expiresAt: later(3600), lastUsedAt: NOW, revokedAt: null },
    { id: 2, name: "Tomas Okel", madeAt: NOW, expiresAt: null, lastUsedAt: NOW, revokedAt: later(1) },
  ]);
});

test.each([
  ["no header", undefined, /^This needs a token: send it in the header `Authorization: Bearer readout_…`\.$/],
  ["an empty header", " ", /^This needs a token/],
  ["another scheme", "Basic bWFyYTp2ZW5u", /^The header `Authorization` holds no token/],
  ["no token", "Bearer", /holds no token/],
  ["half a token", "Bearer readout_1_abc", /copied whole/],
  ["a number that is none", `Bearer readout_99999999999_${"A".repeat(43)}`, /holds no token/],
  ["a token with something behind it", `Bearer readout_1_${"A".repeat(43)} x`, /holds no token/],
  ["a number that nobody has", `Bearer readout_2_${"A".repeat(43)}`, /^The token is not known here/],
  ["another secret", `Bearer readout_1_${"A".repeat(43)}`, /^The token is not known here/],
])("%s lets nobody in", async (_what, header, message) => {
  const store = await temporaryStore();
  await makeToken(store, { name: "Mara Venn", expiresAt: null }, NOW);
  await expect(authenticate(store, header, NOW)).rejects.toThrow(message);
  expect(await listTokens(store)).toMatchObject([{ lastUsedAt: null }]);
});

test("a use is noted once a minute, and nobody waits for it while somebody else writes", async () => {
  const statements: string[] = [];
  const store = await temporaryStore((sql) => statements.push(sql));
  const header = `Bearer ${await makeToken(store, { name: "Mara Venn", expiresAt: null }, NOW)}`;
  const lastUse = async () => (await listTokens(store))[0]?.lastUsedAt;
  statements.length = 0;
  await authenticate(store, header, NOW);
  expect(statements).toHaveLength(1);
  await authenticate(store, header, later(59));
  expect(await lastUse()).toEqual(NOW);
  await store.client.$transaction(async (transaction) => {
    await transaction.token.update({ where: { id: 1 }, data: { name: "Mara V." } });
    expect(await store.writeUnlessBusy('UPDATE "Token" SET "lastUsedAt" = ?', [NOW.toISOString()])).toBe(false);
  });
  expect(await authenticate(store, header, later(60))).toBe("Mara V.");
  expect(await lastUse()).toEqual(later(60));
});
