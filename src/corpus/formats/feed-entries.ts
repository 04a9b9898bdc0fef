import type { parseFeed } from "feedsmith";

/** One entry of a feed of any kind, with what the feed itself says for all of them filled in. Strings are raw. */
export interface FeedEntry {
  readonly title: string | null;
  readonly link: string | null;
  /** The full text, where the feed calls it so; HTML or plain. */
  readonly content: string | null;
  readonly summary: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly language: string | null;
  /** Most trusted first. */
  readonly published: readonly string[];
  readonly modified: readonly string[];
}

type Feed = ReturnType<typeof parseFeed<string>>;
type FeedOf<Format extends Feed["format"]> = Extract<Feed, { format: Format }>["feed"];

/** The entries of a parsed feed, in its order. */
export function feedEntries(parsed: Feed): readonly FeedEntry[] {
  switch (parsed.format) {
    case "rss":
      return rssEntries(parsed.feed);
    case "atom":
      return atomEntries(parsed.feed);
    case "rdf":
      return rdfEntries(parsed.feed);
    case "json":
      return jsonEntries(parsed.feed);
  }
}

function rssEntries(feed: FeedOf<"rss">): readonly FeedEntry[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    link: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    content: item.content?.encoded ?? null,
    summary: item.description ?? null,
    author: names([...(item.dc?.creators ?? []), ...(item.authors ?? []).map((author) => author.name ?? author.email)]),
    // An aggregator's feed names the paper that an entry comes from.
    source: item.source?.title ?? feed.title ?? null,
    language: feed.language ?? null,
    published: present([item.pubDate, item.dc?.dates?.[0], item.atom?.published]),
    modified: present([item.atom?.updated]),
  }));
}

function rdfEntries(feed: FeedOf<"rdf">): readonly FeedEntry[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    link: item.link ?? null,
    content: item.content?.encoded ?? null,
    summary: item.description ?? null,
    author: names(item.dc?.creators ?? []),
    source: feed.title ?? null,
    language: feed.dc?.languages?.[0] ?? null,
    published: present([item.dc?.dates?.[0]]),
    modified: [],
  }));
}

function atomEntries(feed: FeedOf<"atom">): readonly FeedEntry[] {
  return (feed.entries ?? []).map((entry) => ({
    title: entry.title?.value ?? null,
    link:
      (entry.links?.find((link) => link.rel === undefined || link.rel === "alternate") ?? entry.links?.[0])?.href ??
      null,
    content: entry.content?.value ?? null,
    summary: entry.summary?.value ?? null,
    author: names((entry.authors ?? feed.authors ?? []).map((author) => author.name)),
    source: entry.source?.title?.value ?? feed.title?.value ?? null,
    language: feed.xml?.lang ?? null,
    // Without a time of publication, the last update is the nearest the entry says; it is never before publication.
    published: present([entry.published, entry.updated]),
    modified: present([entry.updated]),
  }));
}

function jsonEntries(feed: FeedOf<"json">): readonly FeedEntry[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    link: item.url ?? item.external_url ?? null,
    content: item.content_html ?? item.content_text ?? null,
    summary: item.summary ?? null,
    author: names((item.authors ?? feed.authors ?? []).map((author) => author.name)),
    source: feed.title ?? null,
    language: item.language ?? feed.language ?? null,
    published: present([item.date_published]),
    modified: present([item.date_modified]),
  }));
}

function names(values: readonly (string | undefined)[]): string | null {
  const distinct = [...new Set(present(values))];
  return distinct.length === 0 ? null : distinct.join(", ");
}

function present(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined && value.trim() !== "").map((value) => value ?? "");
}
