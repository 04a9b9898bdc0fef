import iconv from "iconv-lite";
import { peekBytes } from "./bytes.ts";
import { decodeText, detectEncoding } from "./encoding.ts";
import { Refusal } from "./reasons.ts";

/**
 * The lines of a stream, decoded, without their ends. Each line's encoding is found for itself, so that one badly
 * encoded record in a large file harms no other; UTF-16 files, whose line ends are not single bytes, are decoded first.
 * A line longer than `limit` bytes comes as a Refusal in its place, as does one that is no text; the lines after it follow.
 */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string | Refusal> {
  const peeked = await peekBytes(bytes, 4096);
  const stream = isUtf16(peeked.head) ? recode(peeked.bytes, detectEncoding(peeked.head)) : peeked.bytes;
  for await (const line of splitByteLines(stream, limit)) yield line instanceof Refusal ? line : decodeLine(line);
}

function isUtf16(head: Uint8Array): boolean {
  return head.length > 1 && (head.includes(0) || head[0] === 0xff || head[0] === 0xfe);
}

async function* recode(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of bytes) yield Buffer.from(decoder.write(Buffer.from(chunk)), "utf8");
  yield Buffer.from(decoder.end() ?? "", "utf8");
}

async function* splitByteLines(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array | Refusal> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const endLine = (): Uint8Array | Refusal => {
    const line = length > limit ? tooLong(limit) : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, from)) {
      length += end - from;
      if (length <= limit) parts.push(chunk.subarray(from, end));
      yield endLine();
      from = end + 1;
    }
    length += chunk.length - from;
    // Of a line that is too long nothing is kept, however long it goes on.
    if (length <= limit) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (length > 0) yield endLine();
}

function tooLong(limit: number): Refusal {
  return new Refusal("too-large", `The line is longer than the limit of ${limit} bytes.`);
}

function decodeLine(line: Uint8Array): string | Refusal {
  try {
    return decodeText(line);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
