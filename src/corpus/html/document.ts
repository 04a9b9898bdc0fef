import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { Refusal } from "../reasons.ts";

/** As much of a DOM node as is read here: the project is compiled without the browser's types. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/**
 * The document that HTML of any quality describes; a fragment becomes the body of one.
 * @throws Refusal "no-article" for markup that is nested or grown beyond what pages are, and would take hours
 */
export function parseDocument(html: string): HtmlDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  if (isMonstrous(whole))
    throw new Refusal("no-article", "The page's markup is nested too deep or has too many elements.");
  return guardHtml(() => parseHTML(whole).document);
}

/** Building a tree and looking for its text take time by the square of its depth, and more by its size than is linear. */
function isMonstrous(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      elements += 1;
      deepest = Math.max(deepest, depth);
      // Nothing that follows can change the verdict.
      if (deepest > deepestNesting || elements > mostElements) parser.pause();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.write(html);
  return deepest > deepestNesting || elements > mostElements;
}

/** Browsers nest no deeper than this either. */
const deepestNesting = 512;
/** The longest live blogs have half of it. */
const mostElements = 40_000;

/**
 * Runs what a library does with a page. Pages can be broken in ways that overflow a parser's stack or trip it;
 * that is the page's fault and costs no more than the page.
 * @throws Refusal "no-article"
 */
export function guardHtml<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new Refusal("no-article", "The page's markup is too broken to be read.", { cause });
  }
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === 3;
}
