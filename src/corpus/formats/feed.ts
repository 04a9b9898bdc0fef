import { parseFeed } from "feedsmith";
import { collectBytes } from "../bytes.ts";
import { parseWebAddress } from "../canonical-address.ts";
import { charsetOf, decodeText } from "../encoding.ts";
import { htmlToText, looksLikeHtml, plainText } from "../html/text.ts";
import type { Finding, Input, Known } from "../input.ts";
import type { ReadContext } from "../options.ts";
import { Refusal } from "../reasons.ts";
import { type FeedEntry, feedEntries } from "./feed-entries.ts";
import { placeIn } from "./json.ts";

/**
 * RSS, Atom, RDF and JSON Feed: an article for each entry that has its full text in the feed. Of the others, the page
 * they link to is fetched if links are followed; if not, they are refused, since a teaser is not the article.
 * @throws Refusal "bad-feed", "not-text", "too-large"
 */
export async function* readFeed(input: Input, context: ReadContext): AsyncGenerator<Finding> {
  const bytes = await collectBytes(input.bytes, context.limits.document);
  const written = decodeText(bytes, charsetOf(input.contentType) ?? declaredInXml(bytes));
  let number = 0;
  for (const entry of parseEntries(written)) {
    number += 1;
    yield* findEntry(entry, placeIn(input, `entry ${number}`), input, context);
  }
}

function declaredInXml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 256)).toString("latin1");
  return /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ?? null;
}

function parseEntries(written: string): readonly FeedEntry[] {
  try {
    return feedEntries(parseFeed<string>(written));
  } catch (cause) {
    throw new Refusal("bad-feed", `It is no feed that can be read: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

async function* findEntry(
  entry: FeedEntry,
  place: string,
  input: Input,
  context: ReadContext,
): AsyncGenerator<Finding> {
  const url = entry.link === null ? null : resolveLink(entry.link, input.url);
  const known: Known = {
    title: entry.title === null ? null : plainText(entry.title),
    source: entry.source,
    url,
    author: entry.author,
    language: entry.language,
    published: entry.published.map((value) => ({ value, basis: "stated" })),
    modified: entry.modified,
  };
  const text = fullText(entry);
  if (text !== null) {
    yield { kind: "record", place, text, ...known };
  } else if (url === null) {
    yield {
      kind: "refused",
      place,
      reason: "summary-only",
      message: "The entry has neither its full text nor a link.",
    };
  } else if (!context.followLinks) {
    const message = `The feed has only the beginning of the article; follow links to fetch the rest from ${url}.`;
    yield { kind: "refused", place, reason: "summary-only", message };
  } else {
    yield { kind: "page", place, address: url, known };
  }
}

function resolveLink(link: string, feedUrl: string | null): string | null {
  const resolved = feedUrl !== null && URL.canParse(link, feedUrl) ? new URL(link, feedUrl).href : link;
  return parseWebAddress(resolved)?.href ?? null;
}

/** The entry's content; or its summary, if that is as long as an article and is not cut off. */
function fullText(entry: FeedEntry): string | null {
  const content = entry.content === null ? "" : contentText(entry.content);
  if (Buffer.byteLength(content) >= shortestArticle && !isCutOff(content)) return content;
  const summary = entry.summary === null ? "" : contentText(entry.summary);
  return Buffer.byteLength(summary) >= shortestSummary && !isCutOff(summary) ? summary : null;
}

/** In UTF-8's bytes. Content of two lines is a teaser, whatever the feed calls it; a summary has to be longer. */
const shortestArticle = 200;
const shortestSummary = 600;

function contentText(content: string): string {
  return (looksLikeHtml(content) ? htmlToText(content) : plainText(content)).trim();
}

function isCutOff(text: string): boolean {
  return /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\]|\b(?:read more|continue reading|read the full (?:story|article)))\W*$/i.test(
    text.slice(-100),
  );
}
