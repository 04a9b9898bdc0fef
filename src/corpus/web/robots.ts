import robotsParser from "robots-parser";

/**
 * The package declares a default export, but is a CommonJS function: what is imported here is that function itself, so
 * the cast states what is there.
 */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** What a site's robots.txt allows; see RFC 9309. */
export interface RobotRules {
  allows(address: string): boolean;
  /** Seconds it asks to wait between requests; null if it does not say. */
  readonly crawlDelay: number | null;
}

/**
 * The rules of the robots.txt at an address, as its answer tells: a page's text is parsed, a "not found" (4xx) allows
 * all, anything else (5xx, no answer) forbids all, as the site cannot say what it wants.
 */
export function robotRules(address: string, answer: RobotsAnswer, userAgent: string): RobotRules {
  if (answer.kind === "missing") return { allows: () => true, crawlDelay: null };
  if (answer.kind === "unreachable") return { allows: () => false, crawlDelay: null };
  const parsed = parseRobots(address, answer.text);
  return {
    allows: (page) => parsed.isAllowed(page, userAgent) !== false,
    crawlDelay: parsed.getCrawlDelay(userAgent) ?? null,
  };
}

export type RobotsAnswer =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unreachable" };
