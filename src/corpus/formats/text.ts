import { collectBytes } from "../bytes.ts";
import { charsetOf, decodeText } from "../encoding.ts";
import { metadataFromFields } from "../fields.ts";
import type { Finding, Input } from "../input.ts";
import type { ReadContext } from "../options.ts";
import { unwrapLines } from "../unwrap.ts";
import { splitFrontMatter } from "./front-matter.ts";

/**
 * Plain text: the whole input is one article, after its front matter if it has one (YAML between two lines of "---",
 * with the same field names as records). Without front matter nothing is known of it but the text.
 * @throws Refusal "bad-front-matter", "not-text", "too-large"
 */
export async function* readText(input: Input, context: ReadContext): AsyncGenerator<Finding> {
  const bytes = await collectBytes(input.bytes, context.limits.document);
  const { fields, text } = splitFrontMatter(decodeText(bytes, charsetOf(input.contentType)));
  const metadata = metadataFromFields(fields, context.map);
  yield { kind: "record", place: input.place, text: unwrapLines(text), ...metadata, url: metadata.url ?? input.url };
}
