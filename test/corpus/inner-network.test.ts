import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { InnerNetworkError, isPublicAddress, lookupPublic } from "../../src/corpus/web/inner-network.ts";
import { fileWith, readAll } from "./support.ts";

describe("isPublicAddress", () => {
  it.each(["93.184.216.34", "8.8.8.8", "2606:4700:4700::1111"])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "127.0.0.1",
    "127.9.9.9",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:a9fe:a9fe",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "not an address",
    "",
  ])("%s is not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("lookupPublic", () => {
  it("gives no address of this machine for a name, at the moment of connecting", async () => {
    for (const all of [true, false]) {
      const error = await new Promise((resolve) => lookupPublic("localhost", { all }, (failure) => resolve(failure)));
      expect(error).toBeInstanceOf(InnerNetworkError);
    }
  });
});

describe("reading addresses", () => {
  it("does not let sources or feeds into the inner network, however they write the address", async () => {
    let visits = 0;
    const server = createServer((_request, response) => {
      visits += 1;
      response.end("secret");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // A listening TCP server's address is neither a string nor null.
    const addresses = [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      `http://2130706433:${port}/`,
      `http://0x7f.1:${port}/`,
      `http://[::1]:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      `http://0.0.0.0:${port}/`,
    ];
    const { rejections } = await readAll(addresses, { fetching: { silence: 2000 } });
    expect(rejections.map(({ source, reason }) => [source, reason])).toEqual(
      addresses.map((address) => [address, "unreadable-source"]),
    );
    expect(rejections.every((rejection) => /private network|this machine/.test(rejection.message))).toBe(true);

    const items = addresses.map((address) => `<item><title>x</title><link>${address}</link></item>`).join("");
    const feed = await fileWith("feed.xml", `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`);
    const linked = await readAll([feed], { followLinks: true, fetching: { pause: 0, silence: 2000 } });
    // The site cannot even be asked for its robots.txt.
    expect(linked.rejections).toHaveLength(addresses.length);
    expect(linked.articles).toEqual([]);
    expect(visits).toBe(0);
    await new Promise((resolve) => server.close(resolve));
  });
});
