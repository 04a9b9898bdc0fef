import { guardHtml, type HtmlNode, isElement, isText, parseDocument } from "./document.ts";

/** The text of an HTML fragment or page: paragraphs parted by empty lines, no markup, nothing that is not prose. */
export function htmlToText(html: string): string {
  return textOfNode(parseDocument(html).documentElement);
}

/** Whether a string that may be either is HTML, as the body fields of records often are. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:p|div|br|span|article|section|h[1-6]|ul|ol|blockquote|html|body)(?:\s[^<>]*)?\/?>/i.test(text);
}

/** A string that may have markup or character references in it, as plain text. */
export function plainText(text: string): string {
  return looksLikeHtml(text) || /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});|<\/[a-z]+>/i.test(text)
    ? htmlToText(text).trim()
    : text;
}

/** The text of a node and all within it, in the order of reading. */
export function textOfNode(root: HtmlNode): string {
  const parts: string[] = [];
  guardHtml(() => appendText(root, false, parts));
  return parts
    .join("")
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function appendText(node: HtmlNode, preformatted: boolean, parts: string[]): void {
  if (isText(node)) {
    const value = node.nodeValue ?? "";
    parts.push(preformatted ? value : value.replace(/\s+/g, " "));
    return;
  }
  if (!isElement(node)) return;
  const name = node.localName;
  if (notProse.has(name) || node.getAttribute("hidden") !== null) return;
  const around = breaks.get(name) ?? "";
  parts.push(around);
  for (const child of node.childNodes) appendText(child, preformatted || name === "pre", parts);
  // Lines within a block (a list's items) are parted once; what follows the last one is parted by their block.
  if (around === "\n\n") parts.push(around);
}

/** What stands apart from the text around it, and how far. */
const breaks = new Map<string, string>([
  ...["p", "div", "article", "section", "main", "header", "footer", "blockquote", "pre", "table", "ul", "ol", "dl"].map(
    (name) => [name, "\n\n"] as const,
  ),
  ...["h1", "h2", "h3", "h4", "h5", "h6", "hr", "address", "figure", "details"].map((name) => [name, "\n\n"] as const),
  ...["li", "tr", "dt", "dd", "caption", "summary"].map((name) => [name, "\n"] as const),
  ["br", "\n"],
  ["td", " "],
  ["th", " "],
]);

/** Code, controls, and captions: a picture's caption is dated and worded apart from the report it stands in. */
const notProse = new Set([
  "head",
  "script",
  "style",
  "noscript",
  "template",
  "iframe",
  "object",
  "svg",
  "canvas",
  "audio",
  "video",
  "map",
  "button",
  "form",
  "input",
  "select",
  "textarea",
  "nav",
  "dialog",
  "figcaption",
]);
