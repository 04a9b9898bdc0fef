import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOf } from "mdast-util-to-string";
import { collectBytes } from "../bytes.ts";
import { charsetOf, decodeText } from "../encoding.ts";
import { metadataFromFields } from "../fields.ts";
import type { Finding, Input } from "../input.ts";
import type { ReadContext } from "../options.ts";
import { splitFrontMatter } from "./front-matter.ts";

/**
 * Markdown: the whole input is one article, without its markup. What is known of it comes from its front matter; a
 * first heading is its title if the front matter names none, and is left out of the text if it repeats the title.
 * @throws Refusal "bad-front-matter", "not-text", "too-large"
 */
export async function* readMarkdown(input: Input, context: ReadContext): AsyncGenerator<Finding> {
  const bytes = await collectBytes(input.bytes, context.limits.document);
  const { fields, text } = splitFrontMatter(decodeText(bytes, charsetOf(input.contentType)));
  const metadata = metadataFromFields(fields, context.map);
  if (isMonstrous(text)) {
    yield { kind: "record", place: input.place, text, ...metadata };
    return;
  }
  const tree = fromMarkdown(text);
  const heading = headingOf(tree);
  const isTitle = heading !== null && (metadata.title === null || metadata.title.trim() === heading.trim());
  const blocks = isTitle ? tree.children.slice(1) : tree.children;
  yield {
    kind: "record",
    place: input.place,
    text: blocks
      .map(blockText)
      .filter((block) => block !== "")
      .join("\n\n"),
    ...metadata,
    title: metadata.title ?? heading,
  };
}

/**
 * Quotes in quotes and lists in lists, far beyond what anyone writes: parsing them takes time by the square of their
 * depth, and more stack than there is. Such a text is read as it is.
 */
function isMonstrous(text: string): boolean {
  return /^(?:[ \t]*(?:>|[-*+][ \t]|\d+[.)][ \t])){24}|^[ \t]{80}/m.test(text);
}

function headingOf(tree: Root): string | null {
  const first = tree.children[0];
  return first?.type === "heading" && first.depth === 1 ? textOf(first) : null;
}

/** A line end within a Markdown paragraph is a space; code and raw HTML are no prose. */
function blockText(node: Nodes): string {
  if (node.type === "code" || node.type === "html" || node.type === "definition") return "";
  if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") {
    const separator = node.type === "list" ? "\n" : "\n\n";
    return node.children
      .map(blockText)
      .filter((block) => block !== "")
      .join(separator);
  }
  return textOf(node, { includeHtml: false, includeImageAlt: false }).replace(/\s*\n\s*/g, " ");
}
