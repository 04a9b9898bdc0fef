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
  const peeked = await peekBytes(bytes, 65_536);
  const fallback = isUtf16(peeked.head) ? null : fallbackEncoding(peeked.head);
  for await (const line of splitByteLines(recodeUtf16(peeked.bytes, peeked.head), limit)) {
    yield line instanceof Refusal ? line : decodeLine(line, fallback);
  }
}

/** The same bytes, in UTF-8 if they begin as UTF-16 does, so that line ends and brackets are single bytes. */
export async function* recodeUtf16(bytes: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<Uint8Array> {
  if (!isUtf16(head)) {
    yield* bytes;
    return;
  }
  const decoder = iconv.getDecoder(detectEncoding(head, null, true));
  for await (const chunk of bytes) yield Buffer.from(decoder.write(Buffer.from(chunk)), "utf8");
  yield Buffer.from(decoder.end() ?? "", "utf8");
}

function isUtf16(head: Uint8Array): boolean {
  return (
    head.length > 1 &&
    (head.includes(0) || (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
  );
}

/** What a line that is not UTF-8 is taken for: the encoding of the beginning, which is surer than one line's own. */
function fallbackEncoding(head: Uint8Array): string | null {
  const encoding = detectEncoding(head, null, true);
  return encoding === "utf-8" ? null : encoding;
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

function decodeLine(line: Uint8Array, fallback: string | null): string | Refusal {
  try {
    return decodeText(line, fallback);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
