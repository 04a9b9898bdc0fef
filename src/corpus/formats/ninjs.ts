import { z } from "zod";
import { htmlToText, looksLikeHtml } from "../html/text.ts";
import type { FoundRecord, PublicationClaim } from "../input.ts";
import { Refusal } from "../reasons.ts";

/**
 * IPTC's ninjs, the news agencies' JSON: versions 2 ("versioncreated", lists of headlines and bodies) and 3 (the same
 * in camel case), and version 1's "headline" and "body_text". Names are compared without case and underscores, which
 * is all in which the versions' names differ.
 */
const ninjsShape = z.object({
  uri: z.string(),
  type: z.string().optional(),
  pubstatus: z.string().optional(),
  language: z.string().optional(),
  headline: z.string().optional(),
  bodytext: z.string().optional(),
  bodyhtml: z.string().optional(),
  bodyxhtml: z.string().optional(),
  headlines: z.array(z.object({ role: z.string().optional(), value: z.string() })).optional(),
  bodies: z.array(z.object({ role: z.string().optional(), value: z.string() })).optional(),
  by: z.string().optional(),
  byline: z.string().optional(),
  infosources: z.array(z.object({ name: z.string().optional() })).optional(),
  copyrightholder: z.string().optional(),
  firstcreated: z.string().optional(),
  contentcreated: z.string().optional(),
  versioncreated: z.string().optional(),
});
const objectShape = z.record(z.string(), z.unknown());
const namedShape = z.object({ name: z.string() });
type Ninjs = z.infer<typeof ninjsShape>;

/** Whether a JSON value is a ninjs item: it names its standard, or has an address and ninjs' ways of dating and naming. */
export function isNinjs(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("uri" in value)) return false;
  const fields = plainFields(value);
  if (typeof fields?.uri !== "string") return false;
  return standardName(fields.standard) === "ninjs" || ninjsMarks.some((name) => name in fields);
}

const ninjsMarks = ["versioncreated", "bodies", "headlines", "pubstatus", "representationtype"];

/**
 * A ninjs item as a record, dated by its first version, as the words of a report ("on Thursday evening") were.
 * @throws Refusal "withheld" for items that are withdrawn or not to be published, "no-text-field" for pictures, videos
 *   and items without a body
 */
export function recordFromNinjs(value: unknown, place: string | null): FoundRecord {
  const parsed = ninjsShape.safeParse(plainFields(value));
  if (!parsed.success) throw new Refusal("not-a-record", `The item is no valid ninjs: ${firstProblem(parsed.error)}.`);
  const item = parsed.data;
  if (item.pubstatus !== undefined && item.pubstatus.toLowerCase() !== "usable") {
    throw new Refusal("withheld", `The item is marked "${item.pubstatus}", so it is not to be used.`);
  }
  const text = bodyOf(item);
  if (text === null)
    throw new Refusal("no-text-field", `The item (type "${item.type ?? "unknown"}") has no body of text.`);
  return {
    kind: "record",
    place,
    text,
    title: mainOf(item.headlines) ?? item.headline ?? null,
    source: item.infosources?.find((source) => source.name)?.name ?? item.copyrightholder ?? null,
    url: item.uri,
    author: item.by ?? item.byline ?? null,
    language: item.language ?? null,
    published: claimsOf(item),
    modified: item.versioncreated === undefined ? [] : [item.versioncreated],
  };
}

/** The object with its names in lower case and without "_"; those of the objects in its lists too. */
function plainFields(value: unknown): Record<string, unknown> | null {
  const object = objectShape.safeParse(value);
  if (!object.success) return null;
  const entries = Object.entries(object.data).map(([name, inner]) => [
    name.toLowerCase().replaceAll("_", ""),
    Array.isArray(inner) ? inner.map((item) => plainFields(item) ?? item) : inner,
  ]);
  return Object.fromEntries(entries);
}

function standardName(standard: unknown): string | null {
  const named = namedShape.safeParse(standard);
  return named.success ? named.data.name.toLowerCase() : null;
}

/** Of several renderings of the body, one in HTML comes first: it says where paragraphs end. */
function bodyOf(item: Ninjs): string | null {
  const bodies = [item.bodyxhtml, item.bodyhtml, ...(item.bodies ?? []).map((body) => body.value), item.bodytext];
  const written = bodies.filter((body) => body !== undefined && body.trim() !== "");
  const html = written.find((body) => body !== undefined && looksLikeHtml(body));
  return html === undefined ? (mainOf(item.bodies) ?? written[0] ?? null) : htmlToText(html);
}

function mainOf(parts: Ninjs["headlines"]): string | null {
  return (parts?.find((part) => part.role === "main") ?? parts?.[0])?.value ?? null;
}

function claimsOf(item: Ninjs): readonly PublicationClaim[] {
  return [item.firstcreated, item.versioncreated, item.contentcreated]
    .filter((value) => value !== undefined)
    .map((value) => ({ value, basis: "stated" }));
}

function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `"${issue.path.join(".")}": ${issue.message}` : "unreadable";
}
