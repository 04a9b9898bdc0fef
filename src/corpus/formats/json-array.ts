import { decodeText } from "../encoding.ts";
import { Refusal } from "../reasons.ts";

/**
 * The elements of a JSON array, each as its own JSON text, one by one, so that a list of any length takes the memory
 * of its longest element, and one broken element does not lose the others. It looks at brackets, commas and quotes
 * only, which are single bytes in every ASCII-compatible encoding; whether an element is valid JSON is for its reader.
 * An element longer than `limit` bytes comes as a Refusal in its place; a list that breaks off ends with one.
 */
export async function* splitJsonArray(
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<string | Refusal> {
  let depth = 0;
  let quoted = false;
  let escaped = false;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (chunk: Uint8Array): void => {
    length += chunk.length;
    if (length <= limit) parts.push(chunk);
    else parts = [];
  };
  const endElement = (): string | Refusal | null => {
    const tooLarge = length > limit;
    const text = tooLarge ? null : decodeElement(Buffer.concat(parts));
    parts = [];
    length = 0;
    if (tooLarge) return new Refusal("too-large", `The record is larger than the limit of ${limit} bytes.`);
    return typeof text === "string" && text.trim() === "" ? null : text;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (quoted) {
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) quoted = false;
      } else if (byte === quote) {
        quoted = true;
      } else if (byte === openBracket || byte === openBrace) {
        depth += 1;
        if (depth === 1) from = at + 1;
      } else if (byte === closeBracket || byte === closeBrace || (byte === comma && depth === 1)) {
        if (byte !== comma) depth -= 1;
        if (depth > 1 || (depth === 1 && byte !== comma)) continue;
        take(chunk.subarray(from, at));
        from = at + 1;
        const element = endElement();
        if (element !== null) yield element;
        if (depth === 0) return;
      }
    }
    if (depth > 0) take(chunk.subarray(from));
  }
  yield new Refusal("not-json", "The list breaks off before its closing bracket.");
}

function decodeElement(bytes: Uint8Array): string | Refusal {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
