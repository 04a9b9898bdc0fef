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

/** The document that HTML of any quality describes; a fragment becomes the body of one. */
export function parseDocument(html: string): HtmlDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return guardHtml(() => parseHTML(whole).document);
}

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
