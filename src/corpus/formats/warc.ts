import { WARCParser, type WARCRecord } from "warcio";
import { collectBytes } from "../bytes.ts";
import type { Finding, Input } from "../input.ts";
import type { ReadContext } from "../options.ts";
import { Refusal } from "../reasons.ts";
import { placeIn } from "./json.ts";

/**
 * WARC (ISO 28500): each archived successful answer with a page or text in it is an input of its own, as are pages
 * kept as resources and the plain text that crawlers derive from pages ("conversion"). Requests and what describes the
 * archive are passed over. Memory is bounded by the largest answer; the time of crawling is no time of publication.
 */
export async function* readWarc(input: Input, context: ReadContext): AsyncGenerator<Finding> {
  let number = 0;
  try {
    for await (const record of new WARCParser(input.bytes)) {
      if (record.warcHeader("WARC-Type") === null) throw new Error("what follows is no record");
      number += 1;
      const finding = await findRecord(record, number, input, context);
      if (finding) yield finding;
    }
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    const place = placeIn(input, `after record ${number}`);
    throw new Refusal("bad-archive", `The archive cannot be read further: ${why}.`, { place, cause });
  }
}

async function findRecord(
  record: WARCRecord,
  number: number,
  input: Input,
  context: ReadContext,
): Promise<Finding | null> {
  const type = record.warcType;
  if (type !== "response" && type !== "resource" && type !== "conversion") return null;
  const url = record.warcTargetURI ?? null;
  const place = placeIn(input, `record ${number}${url === null ? "" : ` (${url})`}`);
  try {
    const contentType = contentTypeOf(record);
    const bytes = await collectBytes(record, context.limits.record);
    const name = url !== null && URL.canParse(url) ? new URL(url).pathname : "";
    const answer = { ...input, place, name, url, contentType, path: null, depth: input.depth + 1 };
    return { kind: "input", input: { ...answer, bytes: once(bytes) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "refused", place, reason: error.reason, message: error.message };
  }
}

/** @throws Refusal "not-an-article-response" if the record is no successful answer with a page or text */
function contentTypeOf(record: WARCRecord): string {
  const status = record.warcType === "response" ? Number(record.httpHeaders?.statusCode) : 200;
  if (status !== 200) throw new Refusal("not-an-article-response", `The archived answer has status ${status}.`);
  const headers = record.httpHeaders?.headers;
  const contentType = (record.warcType === "response" ? headers?.get("Content-Type") : record.warcContentType) ?? "";
  if (contentType !== "" && !readable.test(contentType)) {
    throw new Refusal(
      "not-an-article-response",
      `The archived answer is of type "${contentType}", not a page or text.`,
    );
  }
  return contentType === "" ? "text/html" : contentType;
}

const readable = /^\s*(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)\b/i;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
