import { Agent, buildConnector } from "undici";
import { Refusal } from "../reasons.ts";
import { InnerNetworkError, isPublicAddress, literalAddress, lookupPublic } from "./inner-network.ts";

/**
 * What connects to servers: one connection to each, given up when a server is silent for too long, and none into the
 * inner network unless that is allowed.
 * @param settings `silence` in milliseconds
 */
export function createAgent(settings: { readonly allowPrivate: boolean; readonly silence: number }): Agent {
  const connect = buildConnector({
    timeout: settings.silence,
    ...(settings.allowPrivate ? {} : { lookup: lookupPublic }),
  });
  return new Agent({
    headersTimeout: settings.silence,
    bodyTimeout: settings.silence,
    connections: 1,
    connect: (options, callback) =>
      connect(options, (...result) => {
        const [error, socket] = result;
        if (error) return callback(error, null);
        // The last word is with the address that the connection has in fact been made to.
        if (settings.allowPrivate || isPublicAddress(socket.remoteAddress ?? "")) return callback(null, socket);
        socket.destroy();
        return callback(new InnerNetworkError(options.hostname), null);
      }),
  });
}

/**
 * Refuses an address whose host is an IP address of the inner network: such a host is never looked up, so it is judged
 * before connecting, where names are judged while they are looked up.
 * @throws Refusal "refused-address"
 */
export function refuseInner(url: URL, allowPrivate: boolean): void {
  const literal = literalAddress(url);
  if (!allowPrivate && literal !== null && !isPublicAddress(literal)) {
    throw new Refusal("refused-address", `${url.host} is an address of a private network or of this machine.`);
  }
}

/** What went wrong with a request, as a refusal that says so. */
export function failure(error: unknown, url: URL): Refusal {
  const causes = chainOf(error);
  if (causes.some((cause) => cause instanceof InnerNetworkError)) {
    return new Refusal("refused-address", `${url.host} is in a private network or on this machine.`, { cause: error });
  }
  const names = causes.map((cause) => cause.name);
  const why = names.includes("TimeoutError") ? "it took too long" : (causes.at(-1)?.message ?? String(error));
  return new Refusal("fetch-failed", `It could not be fetched: ${why}.`, { cause: error });
}

function chainOf(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...chainOf(error.cause)] : [];
}
