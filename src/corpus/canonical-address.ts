/**
 * The form of an address that all addresses of one page share, without scheme ("paper.example/2024/talks"); null if
 * it is no http(s) address, or only a site's front page, which is never the address of one article (careless sites
 * name it as the canonical address of all their pages).
 *
 * Scheme, "www.", "m." and "amp." hosts, default ports, user names, fragments, tracking parameters, the order of
 * parameters, a last slash and "index.html" make no difference. Path and remaining parameters are kept as written:
 * on many sites their case and values name the article.
 */
export function canonicalAddress(address: string): string | null {
  const url = parseWebAddress(address);
  if (!url) return null;
  const path = url.pathname.replace(/\/(?:index\.(?:html?|php)|amp)?\/*$/, "");
  const parameters = [...url.searchParams]
    .filter(([name]) => !trackingParameters.some((pattern) => pattern.test(name)))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  if (path === "" && parameters.length === 0) return null;
  return `${siteOf(url)}${path}${parameters.length > 0 ? `?${parameters.join("&")}` : ""}`;
}

/** The address as a URL if it is a complete http(s) one of a length that browsers and servers take, else null. */
export function parseWebAddress(address: string): URL | null {
  const trimmed = address.trim();
  if (trimmed.length > longestAddress || !/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  return new URL(trimmed);
}

const longestAddress = 4096;

/** Whether two addresses belong to one publisher: the same host, or one a part of the other ("news.bbc.example"). */
export function isSameSite(one: URL, other: URL): boolean {
  const [a, b] = [siteOf(one), siteOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function siteOf(url: URL): string {
  return url.host.replace(/^(?:www\d?|m|amp|mobile)\.(?=[^.]+\.)/, "");
}

/** Parameters that say how the reader came to the page, not which page it is. */
const trackingParameters = [
  /^utm_/i,
  /^(?:fb|g|ms|dc|tt|yc|tw|gb|wb)clid$/i,
  /^(?:igshid|mc_cid|mc_eid|_ga|_gl|ncid|cmpid|cmp|icid|ito|ocid|smid|smtyp|partner|xtor|CMP|spm)$/i,
  /^at_(?:medium|campaign|link|format|bbc|ptr)/i,
  /^(?:ref|ref_src|ref_url|referrer|source|src|from|output|outputtype|amp)$/i,
  /^(?:share|shared|via|feature|rss|feed)$/i,
];
