import { z } from "zod";
import { htmlToText, looksLikeHtml, plainText } from "./html/text.ts";
import type { FoundRecord } from "./input.ts";
import { Refusal } from "./reasons.ts";

export const articleFields = [
  "text",
  "title",
  "source",
  "url",
  "author",
  "publishedAt",
  "modifiedAt",
  "language",
] as const;
export type ArticleField = (typeof articleFields)[number];

/** For each field of an article, the record's field that holds it; a dot leads into an object ("content.body"). */
export type FieldMap = Readonly<Partial<Record<ArticleField, string>>>;

/**
 * Reads a mapping as it is written on the command line: "text=body,publishedAt=date".
 * @throws RangeError with a sentence for the user if it cannot be read
 */
export function parseFieldMap(written: string): FieldMap {
  const pairs = written.split(",").map((pair) => {
    const [field = "", name = "", ...rest] = pair.split("=").map((part) => part.trim());
    const known = articleFields.find((candidate) => candidate === field);
    if (!known || name === "" || rest.length > 0) {
      throw new RangeError(
        `"${pair}" is no mapping: write FIELD=NAME, where FIELD is one of ${articleFields.join(", ")}.`,
      );
    }
    return [known, name] as const;
  });
  return Object.fromEntries(pairs);
}

/** The names by which records commonly call each field, most telling first. Case, "_", "-" and spaces do not matter. */
export const fieldNames: Readonly<Record<ArticleField, readonly string[]>> = {
  text: [
    "text",
    "body",
    "articleBody",
    "content",
    "contentText",
    "articleText",
    "fullText",
    "mainText",
    "article",
    "story",
  ],
  title: ["title", "headline", "heading", "name"],
  source: [
    "source",
    "publisher",
    "sourceName",
    "outlet",
    "publication",
    "siteName",
    "newspaper",
    "medium",
    "site",
    "domain",
  ],
  url: ["url", "link", "canonicalUrl", "canonical", "articleUrl", "permalink", "webUrl", "uri", "href"],
  author: ["author", "authors", "byline", "creator", "writer"],
  publishedAt: [
    "publishedAt",
    "published",
    "datePublished",
    "publicationDate",
    "publishDate",
    "pubDate",
    "publishedDate",
    "publishedOn",
    "publishedTime",
    "publicationTime",
    "date",
    "datetime",
    "timestamp",
    "time",
  ],
  modifiedAt: [
    "modifiedAt",
    "modified",
    "dateModified",
    "modifiedTime",
    "updatedAt",
    "updated",
    "lastModified",
    "lastUpdated",
    "versionCreated",
  ],
  language: ["language", "lang", "inLanguage", "locale"],
};

const recordShape = z.record(z.string(), z.unknown());
const namedShape = z.object({ name: z.string().min(1) });

/**
 * A record of any shape as a found record, by the mapping where it names a field, else by the default names. Its
 * publication time counts as stated: the record has a field for it.
 * @throws Refusal "not-a-record" or "no-text-field"
 */
export function recordFromFields(value: unknown, place: string | null, map: FieldMap): FoundRecord {
  const parsed = recordShape.safeParse(value);
  if (!parsed.success) throw new Refusal("not-a-record", "The value is not an object with named fields.");
  const read = fieldReader(parsed.data, map);
  const text = read("text");
  if (text === null) {
    const wanted = map.text === undefined ? `none of ${fieldNames.text.join(", ")}` : `no "${map.text}"`;
    const filled = Object.entries(parsed.data).filter(([, field]) => String(field ?? "").trim() !== "");
    const others =
      filled.length === 0 ? "no field is filled in" : `filled in are ${shorten(filled.map(([name]) => name))}`;
    throw new Refusal("no-text-field", `The record has ${wanted}; ${others}.`);
  }
  return { kind: "record", place, text: looksLikeHtml(text) ? htmlToText(text) : text, ...metadataFrom(read) };
}

/** What fields say of an article beside its text: of front matter, whose text is what follows it. */
export function metadataFromFields(fields: Readonly<Record<string, unknown>>, map: FieldMap) {
  return metadataFrom(fieldReader(fields, map));
}

function metadataFrom(read: (field: ArticleField) => string | null) {
  const publishedAt = read("publishedAt");
  const modifiedAt = read("modifiedAt");
  const title = read("title");
  return {
    title: title === null ? null : plainText(title),
    source: read("source"),
    url: read("url"),
    author: read("author"),
    language: read("language"),
    published: publishedAt === null ? [] : [{ value: publishedAt, basis: "stated" as const }],
    modified: modifiedAt === null ? [] : [modifiedAt],
  };
}

function fieldReader(record: Readonly<Record<string, unknown>>, map: FieldMap): (field: ArticleField) => string | null {
  const byPlainName = new Map(Object.entries(record).map(([name, value]) => [plainName(name), value]));
  return (field) => {
    const mapped = map[field];
    if (mapped !== undefined) return asString(valueAt(record, mapped));
    for (const name of fieldNames[field]) {
      const value = asString(byPlainName.get(plainName(name)));
      if (value !== null) return value;
    }
    return null;
  };
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

function valueAt(record: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in record) return record[path];
  let value: unknown = record;
  for (const step of path.split(".")) {
    const inner = recordShape.safeParse(value);
    if (!inner.success) return undefined;
    value = inner.data[step];
  }
  return value;
}

/** Strings and numbers as they are; lists joined; of an object its name ({ "name": "Reuters" }); null for the rest. */
function asString(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const parts = value.map(asString).filter((part) => part !== null);
    // Paragraphs are whole sentences; everything else that comes in lists is names.
    const separator = parts.some((part) => /[.!?]["'”’]?$/.test(part.trim()) && part.length > 60) ? "\n\n" : ", ";
    return parts.length === 0 ? null : parts.join(separator);
  }
  if (typeof value !== "object" || value === null) return null;
  const named = namedShape.safeParse(value);
  return named.success ? named.data.name : null;
}

function shorten(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(", ");
  return names.length > 8 ? `${shown}, …` : shown;
}
