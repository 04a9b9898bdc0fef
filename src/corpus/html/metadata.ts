import { isSameSite, parseWebAddress } from "../canonical-address.ts";
import type { PublicationClaim } from "../input.ts";
import type { HtmlDocument } from "./document.ts";
import { articleInJsonLd } from "./json-ld.ts";

/** What a page's markup says of the article on it. */
export interface PageMetadata {
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly language: string | null;
  /** The canonical address the page names for itself, else the address it was fetched from. */
  readonly url: string | null;
  readonly published: readonly PublicationClaim[];
  readonly modified: readonly string[];
  /** The article's text as JSON-LD repeats it; null on most pages. */
  readonly articleBody: string | null;
}

type Origin =
  | { readonly jsonLd: readonly string[] }
  | { readonly meta: string }
  | { readonly selector: string; readonly attribute: string | null };

/**
 * Where a page says what, most trusted first. JSON-LD comes first, as it is one description of one article, written
 * for machines; Open Graph next, written for previews; then the older meta names; then what readers see.
 */
export const orderOfTrust = {
  title: [
    { jsonLd: ["headline"] },
    { meta: "og:title" },
    { meta: "twitter:title" },
    { meta: "dc.title" },
    { selector: "article h1, main h1, h1", attribute: null },
    { selector: "title", attribute: null },
  ],
  source: [
    { jsonLd: ["publisher", "name"] },
    { meta: "og:site_name" },
    { meta: "dc.publisher" },
    { meta: "application-name" },
  ],
  author: [
    { jsonLd: ["author", "name"] },
    { meta: "author" },
    { meta: "article:author" },
    { meta: "parsely-author" },
    { meta: "dc.creator" },
    { meta: "byl" },
    { selector: '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"]', attribute: null },
  ],
  language: [
    { selector: "html", attribute: "lang" },
    { jsonLd: ["inLanguage"] },
    { meta: "og:locale" },
    { meta: "content-language" },
  ],
  url: [
    { selector: 'link[rel="canonical"]', attribute: "href" },
    { meta: "og:url" },
    { jsonLd: ["url"] },
    { jsonLd: ["mainEntityOfPage", "@id"] },
  ],
  published: [
    { jsonLd: ["datePublished"] },
    { meta: "article:published_time" },
    { meta: "og:article:published_time" },
    { meta: "og:published_time" },
    { selector: '[itemprop="datePublished"]', attribute: "content" },
    { selector: '[itemprop="datePublished"]', attribute: "datetime" },
    { meta: "parsely-pub-date" },
    { meta: "sailthru.date" },
    { meta: "dc.date.issued" },
    { meta: "dcterms.created" },
    { meta: "dc.date" },
    { meta: "article.published" },
    { meta: "publish-date" },
    { meta: "publishdate" },
    { meta: "publication_date" },
    { meta: "pubdate" },
    { meta: "date" },
    { jsonLd: ["dateCreated"] },
    { selector: "time[pubdate]", attribute: "datetime" },
    { selector: "article time[datetime], main time[datetime]", attribute: "datetime" },
  ],
  modified: [
    { jsonLd: ["dateModified"] },
    { meta: "article:modified_time" },
    { meta: "og:article:modified_time" },
    { meta: "og:updated_time" },
    { selector: '[itemprop="dateModified"]', attribute: "content" },
    { selector: '[itemprop="dateModified"]', attribute: "datetime" },
    { meta: "dcterms.modified" },
    { meta: "last-modified" },
  ],
} as const satisfies Record<string, readonly Origin[]>;

/** @param pageUrl the address the page was fetched from; null if it came from a file */
export function pageMetadata(document: HtmlDocument, pageUrl: string | null): PageMetadata {
  const jsonLd = articleInJsonLd(document);
  const meta = metaContents(document);
  const all = (origins: readonly Origin[]) =>
    origins.map((origin) => valueAt(origin, document, jsonLd, meta)).filter((value) => value !== null);
  const source = all(orderOfTrust.source)[0] ?? null;
  return {
    title: withoutSource(all(orderOfTrust.title)[0] ?? null, source),
    source,
    author: all(orderOfTrust.author).find((author) => parseWebAddress(author) === null) ?? null,
    language: all(orderOfTrust.language)[0] ?? null,
    url: addressOf(all(orderOfTrust.url), pageUrl),
    published: all(orderOfTrust.published).map((value) => ({ value, basis: "fromMetadata" })),
    modified: all(orderOfTrust.modified),
    articleBody: jsonLd("articleBody"),
  };
}

/** Meta elements by lower-case name; sites use "name" and "property" as they like. The first of a name counts. */
function metaContents(document: HtmlDocument): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("http-equiv");
    const content = element.getAttribute("content")?.trim() ?? "";
    const key = name?.trim().toLowerCase();
    if (key && content !== "" && !contents.has(key)) contents.set(key, content);
  }
  return contents;
}

function valueAt(
  origin: Origin,
  document: HtmlDocument,
  jsonLd: (...path: readonly string[]) => string | null,
  meta: ReadonlyMap<string, string>,
): string | null {
  if ("jsonLd" in origin) return jsonLd(...origin.jsonLd);
  if ("meta" in origin) return meta.get(origin.meta) ?? null;
  const element = document.querySelector(origin.selector);
  const value = origin.attribute === null ? element?.textContent : element?.getAttribute(origin.attribute);
  return value?.trim() || null;
}

/** "Leaders speak by phone | The Daily Example" without the paper's name. */
function withoutSource(title: string | null, source: string | null): string | null {
  if (title === null || source === null || !title.toLowerCase().endsWith(source.toLowerCase())) return title;
  const head = title.slice(0, title.length - source.length).trimEnd();
  return /[|–—-]$/.test(head) ? head.slice(0, -1).trimEnd() : title;
}

/**
 * The first address the page names for itself. One that leads to another publisher's site is not taken: a copy would
 * pass for the original, and whoever publishes a page could overwrite articles of others.
 */
function addressOf(named: readonly string[], pageUrl: string | null): string | null {
  const page = pageUrl === null ? null : parseWebAddress(pageUrl);
  for (const address of named) {
    const resolved = page && URL.canParse(address, page.href) ? new URL(address, page.href).href : address;
    const url = parseWebAddress(resolved);
    if (url && (page === null || isSameSite(url, page))) return url.href;
  }
  return page?.href ?? null;
}
