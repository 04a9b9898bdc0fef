import { Readability } from "@mozilla/readability";
import { collectBytes } from "../bytes.ts";
import { charsetOf, decodeText } from "../encoding.ts";
import { guardHtml, type HtmlDocument, parseDocument } from "../html/document.ts";
import { pageMetadata } from "../html/metadata.ts";
import { htmlToText, looksLikeHtml, textOfNode } from "../html/text.ts";
import type { Finding, FoundRecord, Input } from "../input.ts";
import type { ReadContext } from "../options.ts";
import { Refusal } from "../reasons.ts";

/**
 * A web page: the article's text as @mozilla/readability finds it, what is known of it from the page's markup (see
 * `orderOfTrust`), and where the markup is silent, from what led to the page (`Input.known`).
 * @throws Refusal "no-article", "not-text", "too-large"
 */
export async function* readHtml(input: Input, context: ReadContext): AsyncGenerator<Finding> {
  const bytes = await collectBytes(input.bytes, context.limits.page);
  const declared = charsetOf(input.contentType) ?? declaredInPage(bytes);
  yield articleOnPage(decodeText(bytes, declared), input);
}

function articleOnPage(html: string, input: Input): FoundRecord {
  const document = parseDocument(html);
  const metadata = pageMetadata(document, input.url);
  const extracted = extractArticle(document);
  const text = longest([extracted.text, bodyAsText(metadata.articleBody)]);
  if (Buffer.byteLength(text) < shortestArticle) throw new Refusal("no-article", "The page holds no article text.");
  const { known } = input;
  return {
    kind: "record",
    place: input.place,
    text,
    title: metadata.title ?? known?.title ?? extracted.title,
    source: metadata.source ?? known?.source ?? null,
    url: metadata.url ?? known?.url ?? null,
    author: metadata.author ?? known?.author ?? extracted.byline,
    language: metadata.language ?? known?.language ?? null,
    published: [...metadata.published, ...(known?.published ?? [])],
    modified: [...metadata.modified, ...(known?.modified ?? [])],
  };
}

/** In UTF-8's bytes, as a Chinese sign says as much as three letters. Two lines of text are a menu or an error message. */
const shortestArticle = 140;

/** The encoding that the page's first bytes declare, in whatever ASCII-compatible encoding they are. */
function declaredInPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** Readability changes the document it is given, so it comes last. */
function extractArticle(document: HtmlDocument): { text: string; title: string | null; byline: string | null } {
  return guardHtml(() => {
    const found = new Readability(document, { serializer: (node) => textOfNode(node) }).parse();
    return { text: found?.content ?? "", title: found?.title ?? null, byline: found?.byline ?? null };
  });
}

function bodyAsText(articleBody: string | null): string {
  if (articleBody === null) return "";
  return looksLikeHtml(articleBody) ? htmlToText(articleBody) : articleBody;
}

/** Readability keeps paragraphs and comes first; only if it lost most of the text is the repeated body better. */
function longest([extracted = "", repeated = ""]: readonly string[]): string {
  return repeated.length > extracted.length * 2 ? repeated : extracted;
}
