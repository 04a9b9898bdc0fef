import iconv from "iconv-lite";
import { detectEncoding } from "./encoding.ts";
import type { Input } from "./input.ts";
import { Refusal } from "./reasons.ts";

/** The kinds of content; `--format` forces one. */
export const formats = ["text", "markdown", "html", "json", "jsonl", "csv", "tsv", "feed", "warc"] as const;
export type Format = (typeof formats)[number];
export type Packing = "gzip" | "zip";

/**
 * How an input is packed, by its first bytes: names lie, and packed bytes are nothing else. Formats that merely use
 * zip inside are no archives of articles.
 * @throws Refusal "unknown-format" for those
 */
export function recognisePacking(input: Pick<Input, "name">, head: Uint8Array): Packing | null {
  const packing = packings.find((row) => row.mark.every((byte, at) => head[at] === byte))?.packing ?? null;
  if (packing === "zip" && /\.(?:docx|xlsx|pptx|od[tsp]|epub|jar|apk)$/i.test(input.name)) checked("unknown", input);
  return packing;
}

const packings = [
  { packing: "gzip", mark: [0x1f, 0x8b, 0x08] },
  { packing: "zip", mark: [0x50, 0x4b, 0x03, 0x04] },
  { packing: "zip", mark: [0x50, 0x4b, 0x05, 0x06] },
] as const;

/**
 * What an input is: by how it begins where that leaves no doubt, else by its Content-Type, else by its name's ending,
 * else by how it looks; plain text if it looks like nothing else.
 * @param head the first few thousand bytes
 * @throws Refusal "unknown-format" for what is known not to be text
 */
export function recogniseFormat(input: Pick<Input, "name" | "contentType">, head: Uint8Array): Format {
  const start = startOf(head);
  const certain = beginnings.find((row) => row.certain && row.pattern.test(start));
  if (certain) return checked(certain.format, input);
  const type = contentTypes.find((row) => row.pattern.test(input.contentType ?? ""));
  const ending = /\.([^./\\]+)$/.exec(input.name)?.[1]?.toLowerCase() ?? "";
  const declared = type ?? endings.find((row) => row.endings.includes(ending));
  if (declared?.format === "json") return looksLikeLines(start) ? "jsonl" : "json";
  if (declared) return checked(declared.format, input);
  const likely = beginnings.find((row) => row.pattern.test(start))?.format ?? tableFormat(start) ?? "text";
  return likely === "json" && looksLikeLines(start) ? "jsonl" : checked(likely, input);
}

/** The beginning as text, without byte order mark and space; bytes that are no text as they are. */
function startOf(head: Uint8Array): string {
  try {
    return iconv.decode(Buffer.from(head), detectEncoding(head, null, true)).trimStart();
  } catch {
    return Buffer.from(head).toString("latin1");
  }
}

function checked(format: Format | "unknown", input: Pick<Input, "name">): Format {
  if (format !== "unknown") return format;
  throw new Refusal(
    "unknown-format",
    `"${input.name}" is of a kind that holds no text to read, or none that can be read.`,
  );
}

const beginnings: readonly {
  readonly format: Format | "unknown";
  readonly pattern: RegExp;
  readonly certain: boolean;
}[] = [
  { format: "warc", pattern: /^WARC\/\d/, certain: true },
  {
    format: "feed",
    pattern:
      /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*|<!DOCTYPE rss[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i,
    certain: true,
  },
  { format: "feed", pattern: /^\{\s*"version"\s*:\s*"https?:\/\/jsonfeed\.org\//, certain: true },
  {
    format: "unknown",
    pattern: /^(?:%PDF-|\x89PNG|\xff\xd8\xff|GIF8|7z\xbc\xaf|Rar!|SQLite format 3|ID3)/,
    certain: true,
  },
  {
    format: "html",
    pattern: /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article)[\s>]/i,
    certain: false,
  },
  { format: "unknown", pattern: /^<\?xml/, certain: false },
  { format: "feed", pattern: /^\{[\s\S]{0,2000}"version"\s*:\s*"https?:\/\/jsonfeed\.org\//, certain: true },
  { format: "json", pattern: /^(?:\{\s*["}]|\[\s*[[{\]])/, certain: false },
  { format: "markdown", pattern: /^---\s*\n\s*["'\w][^\n]*:/, certain: false },
];

const endings: readonly { readonly format: Format | "unknown"; readonly endings: readonly string[] }[] = [
  { format: "text", endings: ["txt", "text"] },
  { format: "markdown", endings: ["md", "markdown"] },
  { format: "html", endings: ["html", "htm", "xhtml", "shtml"] },
  { format: "json", endings: ["json", "ninjs"] },
  { format: "jsonl", endings: ["jsonl", "ndjson", "jsonlines"] },
  { format: "csv", endings: ["csv"] },
  { format: "tsv", endings: ["tsv", "tab"] },
  { format: "feed", endings: ["rss", "atom", "rdf"] },
  { format: "warc", endings: ["warc", "wet"] },
  {
    format: "unknown",
    endings: [
      "jpg",
      "jpeg",
      "png",
      "gif",
      "webp",
      "svg",
      "ico",
      "css",
      "js",
      "mjs",
      "ts",
      "map",
      "woff",
      "woff2",
      "ttf",
      "mp3",
      "mp4",
      "tar",
      "bz2",
      "xz",
      "zst",
      "7z",
      "rar",
      "db",
      "sqlite",
      "doc",
      "docx",
      "xls",
      "xlsx",
      "parquet",
      "exe",
    ],
  },
];

const contentTypes: readonly { readonly format: Format; readonly pattern: RegExp }[] = [
  { format: "feed", pattern: /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json)/i },
  { format: "html", pattern: /^(?:text\/html|application\/xhtml\+xml)/i },
  { format: "jsonl", pattern: /^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines)/i },
  { format: "json", pattern: /^(?:application\/(?:[\w.-]+\+)?json|text\/json)/i },
  { format: "csv", pattern: /^text\/csv/i },
  { format: "tsv", pattern: /^text\/tab-separated-values/i },
  { format: "markdown", pattern: /^text\/markdown/i },
];

/** JSON lines called ".json", as many are: the first line is a whole object, and another one begins on the next. */
function looksLikeLines(start: string): boolean {
  return /^\{[^\n]*\}[ \t\r]*\n\s*\{/.test(start);
}

/** A table without a telling name: its first row has two or more short names, one of which is a known name of a text. */
function tableFormat(start: string): Format | null {
  const header = start.split("\n", 1)[0]?.trim() ?? "";
  const cells = header.split(/[,;\t|]/).map((cell) => cell.replace(/^["\s]+|["\s]+$/g, "").toLowerCase());
  const isHeader = cells.length > 1 && cells.every((cell) => /^[\w .-]{1,40}$/.test(cell));
  if (
    !isHeader ||
    !cells.some((cell) => /^(?:text|body|content|article|full[ _]?text|article[ _]?(?:text|body))$/.test(cell))
  )
    return null;
  return header.includes("\t") ? "tsv" : "csv";
}
