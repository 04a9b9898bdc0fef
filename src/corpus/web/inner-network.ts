import { lookup as resolve } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** Thrown while connecting to an address of an inner network. */
export class InnerNetworkError extends Error {
  constructor(host: string) {
    super(`${host} is an address of a private network or of this machine`);
    this.name = "InnerNetworkError";
  }
}

/**
 * Whether an IP address may be fetched from: only plain public addresses may. Loopback, private, link-local (where
 * clouds keep their credentials), carrier, multicast and reserved addresses are out, and so are the IPv6 forms that
 * carry an IPv4 address inside.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/** The host of an address if it is an IP address in any way of writing that the URL standard knows, else null. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(host) ? host : null;
}

/**
 * Looks a host name up as the system does, and gives only public addresses. As it is asked at the moment of
 * connecting, and the connection goes to the very address it gives, a name that resolves to another address from one
 * question to the next (DNS rebinding) gains nothing.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "", 0);
    const allowed = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = allowed;
    if (!first) return callback(new InnerNetworkError(hostname), "", 0);
    return options.all ? callback(null, allowed) : callback(null, first.address, first.family);
  });
};
