import { fetch, type Response } from "undici";
import { limitBytes, peekBytes } from "../bytes.ts";
import { parseWebAddress } from "../canonical-address.ts";
import { Refusal } from "../reasons.ts";
import { createAgent, failure, refuseInner } from "./agent.ts";
import { type RobotRules, type RobotsAnswer, robotRules } from "./robots.ts";
import { createTurns } from "./turns.ts";
import type { ValidatorStore, Validators } from "./validators.ts";

export interface FetchOptions {
  /** Also fetch from private networks and this machine. */
  readonly allowPrivate?: boolean;
  /** How to name oneself to servers; the part before "/" is what robots.txt knows. */
  readonly userAgent?: string;
  /** Milliseconds between two requests to one host; a robots.txt may ask for more. */
  readonly pause?: number;
  /** Milliseconds that a server may be silent: before its answer, and within it. */
  readonly silence?: number;
  /** Milliseconds that fetching one linked page or robots.txt may take in all. */
  readonly pageDeadline?: number;
  /** Milliseconds that fetching one source (a feed, an archive) may take in all. */
  readonly sourceDeadline?: number;
  readonly validators?: ValidatorStore;
  /** Gives up whatever is being fetched. */
  readonly signal?: AbortSignal;
}

/** How one address is to be fetched. */
export interface FetchRequest {
  /** Whether the site's robots.txt is asked first: for addresses that a page or feed named, not the user. */
  readonly obeyRobots: boolean;
  readonly limit: number;
}

export type Fetched =
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "answer";
      /** Where it came from in the end, after redirects. */
      readonly url: string;
      readonly contentType: string | null;
      readonly validators: Validators;
      /** The unpacked body. It must be read to its end or ended, as its host serves no other request meanwhile. */
      readonly bytes: AsyncIterable<Uint8Array>;
    };

/** Fetches addresses politely: one request at a time per host, within limits of time and size. */
export interface Fetcher {
  /** @throws Refusal "refused-address", "refused-by-robots", "fetch-failed"; while reading also "too-large" */
  fetch(address: string, request: FetchRequest): Promise<Fetched>;
  close(): Promise<void>;
}

const defaults = {
  allowPrivate: false,
  userAgent: "Readout/0.1",
  pause: 1000,
  silence: 20_000,
  pageDeadline: 60_000,
  sourceDeadline: 3_600_000,
} as const;

const mostRedirects = 5;
/** A robots.txt may ask for any pause; a longer one than this is as good as a refusal, and is not waited for. */
const longestPause = 30_000;
/** As much of a robots.txt as is read; RFC 9309 wants at least 500 KiB. */
const robotsLimit = 512 * 1024;

export function createFetcher(options: FetchOptions = {}): Fetcher {
  const settings = { ...defaults, ...options };
  const agent = createAgent(settings);
  const robots = new Map<string, Promise<RobotRules>>();
  const pauses = new Map<string, number>();
  const turns = createTurns((host) => Math.max(settings.pause, pauses.get(host) ?? 0));

  const open = async (url: URL, headers: Record<string, string>, deadline: number): Promise<Opened> => {
    refuseInner(url, settings.allowPrivate);
    const release = await turns.take(url.host);
    try {
      const response = await fetch(url, {
        dispatcher: agent,
        redirect: "manual",
        headers: { "user-agent": settings.userAgent, accept: "*/*", ...headers },
        signal: AbortSignal.any([AbortSignal.timeout(deadline), ...(options.signal ? [options.signal] : [])]),
      });
      return { response, release };
    } catch (error) {
      release();
      throw failure(error, url);
    }
  };

  /** Follows redirects, each of which passes all the checks that the first address did. */
  const follow = async (url: URL, headers: Record<string, string>, deadline: number, obeyRobots: boolean) => {
    let current = url;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      if (obeyRobots) await obey(current);
      const opened = await open(current, headers, deadline);
      const location = redirectOf(opened.response);
      if (location === null) return { ...opened, url: current };
      await discard(opened);
      current = nextAddress(location, current);
    }
    throw new Refusal("fetch-failed", `It redirects more than ${mostRedirects} times.`);
  };

  const obey = async (url: URL): Promise<void> => {
    const known = robots.get(url.origin) ?? readRobots(url.origin);
    robots.set(url.origin, known);
    const rules = await known;
    if (!rules.allows(url.href)) {
      throw new Refusal("refused-by-robots", `The site's robots.txt asks not to fetch ${url.href}.`);
    }
    const pause = (rules.crawlDelay ?? 0) * 1000;
    if (pause > longestPause) {
      throw new Refusal(
        "refused-by-robots",
        `The site's robots.txt asks for ${rules.crawlDelay} seconds between pages.`,
      );
    }
    pauses.set(url.host, pause);
  };

  const readRobots = async (origin: string): Promise<RobotRules> => {
    const address = `${origin}/robots.txt`;
    const answer = await answerOfRobots(address);
    return robotRules(address, answer, settings.userAgent);
  };

  const answerOfRobots = async (address: string): Promise<RobotsAnswer> => {
    try {
      const opened = await follow(new URL(address), {}, settings.pageDeadline, false);
      if (opened.response.status !== 200) {
        await discard(opened);
        return { kind: opened.response.status < 500 ? "missing" : "unreachable" };
      }
      const { head, close } = await peekBytes(bodyOf(opened, Number.POSITIVE_INFINITY), robotsLimit);
      await close();
      return { kind: "text", text: Buffer.from(head).toString("utf8") };
    } catch (error) {
      if (error instanceof Refusal) return { kind: "unreachable" };
      throw error;
    }
  };

  return {
    fetch: async (address, request) => {
      const url = parseWebAddress(address);
      if (!url) throw new Refusal("refused-address", `"${address}" is no http(s) address.`);
      const known = (await settings.validators?.get(address)) ?? null;
      const deadline = request.obeyRobots ? settings.pageDeadline : settings.sourceDeadline;
      const opened = await follow(url, conditions(known), deadline, request.obeyRobots);
      const { status, headers } = opened.response;
      if (status === 304 && known !== null) {
        await discard(opened);
        return { kind: "unchanged" };
      }
      if (status !== 200) {
        await discard(opened);
        throw new Refusal("fetch-failed", `The server answered with status ${status}.`);
      }
      return {
        kind: "answer",
        url: opened.url.href,
        contentType: headers.get("content-type"),
        validators: { etag: headers.get("etag"), lastModified: headers.get("last-modified") },
        bytes: bodyOf(opened, request.limit),
      };
    },
    close: () => agent.destroy(),
  };
}

interface Opened {
  readonly response: Response;
  readonly release: () => void;
}

function redirectOf(response: Response): string | null {
  return [301, 302, 303, 307, 308].includes(response.status) ? (response.headers.get("location") ?? "") : null;
}

function nextAddress(location: string, from: URL): URL {
  const next = URL.canParse(location, from.href) ? parseWebAddress(new URL(location, from.href).href) : null;
  if (!next) throw new Refusal("refused-address", `It redirects to "${location}", which is no http(s) address.`);
  return next;
}

function conditions(known: Validators | null): Record<string, string> {
  return {
    ...(known?.etag ? { "if-none-match": known.etag } : {}),
    ...(known?.lastModified ? { "if-modified-since": known.lastModified } : {}),
  };
}

async function discard(opened: Opened): Promise<void> {
  await opened.response.body?.cancel().catch(() => {});
  opened.release();
}

/** The unpacked body, and the host's turn passed on when it ends, however it ends. */
async function* bodyOf(opened: Opened, limit: number): AsyncGenerator<Uint8Array> {
  const { response } = opened;
  const url = new URL(response.url);
  try {
    if (response.body) yield* limitBytes(response.body, limit);
  } catch (error) {
    throw error instanceof Refusal ? error : failure(error, url);
  } finally {
    await discard(opened);
  }
}
