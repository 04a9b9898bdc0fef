import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { expect, test } from "vitest";
import { makeTokenFor, revokeToken, tokens } from "../../src/commands/token.ts";
import { temporaryFolder } from "../support/stores.ts";

test("readout token makes, lists and revokes, and shows a token once", async () => {
  const config = { databaseUrl: `file:${join(temporaryFolder(), "test.db")}` };
  const run = async (
    command: (streams: { stdout: PassThrough; stderr: PassThrough }) => Promise<number>,
  ): Promise<readonly [status: number, stdout: string, stderr: string]> => {
    const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
    const written = Promise.all([textOf(streams.stdout), textOf(streams.stderr)]);
    const status = await command(streams);
    streams.stdout.end();
    streams.stderr.end();
    return [status, ...(await written)];
  };
  const list = (json = false) => run((streams) => tokens({ json }, config, streams));

  expect(await list()).toEqual([0, "", "There are no tokens. `readout token make NAME` makes one.\n"]);
  const [status, token, told] = await run((streams) =>
    makeTokenFor("Mara Venn", new Date("2999-12-31T23:59:59.999Z"), config, streams),
  );
  expect([status, token]).toEqual([0, expect.stringMatching(/^readout_1_[\w-]{43}\n$/)]);
  expect(told).toBe("A token for Mara Venn. Keep it now: only a hash of it is stored, and it is not shown again.\n");
  await run((streams) => makeTokenFor("Mara Venn", null, config, streams));

  expect(await run((streams) => revokeToken("2", config, streams))).toEqual([
    0,
    "Token 2 of Mara Venn is revoked.\n",
    "",
  ]);
  expect(await list()).toEqual([
    0,
    expect.stringMatching(
      /^ {3}1 {2}Mara Venn: made [\d-]+ [\d:]+Z, never used, holds until 2999-12-31 23:59Z\n {3}2 {2}Mara Venn: .*, revoked [\d-]+ [\d:]+Z\n$/,
    ),
    "",
  ]);
  expect((await list(true))[1]).not.toContain("hash");
  expect(await run((streams) => revokeToken("Mara Venn", config, streams))).toEqual([
    0,
    "Token 1 of Mara Venn is revoked.\n",
    "",
  ]);
  expect(await run((streams) => revokeToken("Mara Venn", config, streams))).toEqual([
    1,
    "",
    "No token that holds is Mara Venn's or has that number. `readout token list` shows all.\n",
  ]);
});
