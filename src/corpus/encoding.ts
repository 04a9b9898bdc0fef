import { analyse } from "chardet";
import iconv from "iconv-lite";
import { Refusal } from "./reasons.ts";

/**
 * Bytes as text, without a byte order mark. In order of trust: a byte order mark; being valid UTF-8, which no
 * text in another encoding is by chance; the declared encoding; UTF-16 without mark by its zeros; statistics
 * (chardet); windows-1252, in which every byte means something.
 * @param declared an encoding's label as HTTP, HTML or XML declare it; an unknown one is ignored
 * @throws Refusal "not-text" for binary data
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), detectEncoding(bytes, declared));
}

/**
 * The encoding's name as iconv-lite knows it; see `decodeText` for the order of trust.
 * @param cut whether the bytes are the head of something longer, so that the last character may be incomplete
 */
export function detectEncoding(bytes: Uint8Array, declared: string | null = null, cut = false): string {
  const marked = byteOrderMarks.find((row) => row.mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked.encoding;
  const zeros = utf16ByZeros(bytes);
  if (zeros) return zeros;
  if (bytes.includes(0)) throw new Refusal("not-text", "It holds zero bytes, as binary files do and text does not.");
  // Escape sequences switch character sets in ISO-2022 encodings, which look like ASCII otherwise.
  if (!bytes.includes(0x1b) && isUtf8(bytes, cut)) return "utf-8";
  if (declared !== null) {
    const label = normaliseLabel(declared);
    if (label !== "utf-8" && iconv.encodingExists(label)) return label;
  }
  return guessEncoding(bytes);
}

/** The encoding that a Content-Type declares ("text/html; charset=gbk"), if it does. */
export function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? "")?.[1] ?? null;
}

const byteOrderMarks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** UTF-16 of mostly Latin text has a zero in nearly every other byte, always on the same side. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 1024) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const most = (length / 2) * 0.6;
  if (odd > most && even === 0) return "utf-16le";
  if (even > most && odd === 0) return "utf-16be";
  return null;
}

function isUtf8(bytes: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch {
    return false;
  }
}

/** The web's rule (WHATWG Encoding): what is labelled Latin-1 or ASCII is windows-1252; GB2312 is a part of GB18030. */
function normaliseLabel(label: string): string {
  const lower = label.trim().toLowerCase();
  return labelAliases.get(lower) ?? lower;
}

const labelAliases = new Map([
  ["utf8", "utf-8"],
  ["iso-8859-1", "windows-1252"],
  ["latin1", "windows-1252"],
  ["us-ascii", "windows-1252"],
  ["ascii", "windows-1252"],
  ["iso-8859-9", "windows-1254"],
  ["gb2312", "gb18030"],
  ["gbk", "gb18030"],
]);

/** chardet's best guess if it is one it can be trusted with; the sample is bounded, since its cost grows with size. */
function guessEncoding(bytes: Uint8Array): string {
  const best = analyse(bytes.subarray(0, 16_384)).find((match) => match.name !== "UTF-8" && match.name !== "ASCII");
  if (!best || best.confidence < 10) return "windows-1252";
  const label = normaliseLabel(best.name);
  return iconv.encodingExists(label) ? label : "windows-1252";
}
