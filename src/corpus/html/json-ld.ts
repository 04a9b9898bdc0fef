import { z } from "zod";
import type { HtmlDocument } from "./document.ts";

/** A node of a page's JSON-LD. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const nodeShape = z.record(z.string(), z.unknown());

/**
 * Reads properties of the page's article as its JSON-LD gives them: `read("publisher", "name")` follows references
 * within the page and takes the first of lists. Null where the page has no such node, property or string.
 */
export function articleInJsonLd(document: HtmlDocument): (...path: readonly string[]) => string | null {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodesIn(parseScript(script.textContent ?? "")),
  );
  const article = articleTypes.map((type) => nodes.find((node) => hasType(node, type))).find((node) => node);
  const byId = new Map(
    nodes.filter((node) => "@id" in node && Object.keys(node).length > 1).map((node) => [node["@id"], node]),
  );
  return (...path) => (article ? stringAt(article, path, byId) : null);
}

/** schema.org's types of articles, most telling first. */
const articleTypes = [
  /^(?:Reportage|Analysis|Background|Opinion|Review)?NewsArticle$/,
  /^(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/,
] as const;

/** Careless templates wrap the script in comments or leave line ends inside of strings. */
function parseScript(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, "");
  try {
    return JSON.parse(json);
  } catch {
    try {
      return JSON.parse(json.replace(/[\r\n\t]+/g, " "));
    } catch {
      return null;
    }
  }
}

function nodesIn(value: unknown): LinkedNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  const node = nodeShape.safeParse(value);
  if (!node.success) return [];
  const nested = ["@graph", "mainEntity", "mainEntityOfPage"].flatMap((key) => nodesIn(node.data[key]));
  return [node.data, ...nested];
}

function hasType(node: LinkedNode, type: RegExp): boolean {
  return [node["@type"]].flat().some((name) => typeof name === "string" && type.test(name.replace(/^.*[/#:]/, "")));
}

function stringAt(value: unknown, path: readonly string[], byId: ReadonlyMap<unknown, LinkedNode>): string | null {
  if (Array.isArray(value)) {
    const strings = value.map((item) => stringAt(item, path, byId)).filter((item) => item !== null);
    return strings.length === 0 ? null : [...new Set(strings)].join(", ");
  }
  const [step, ...rest] = path;
  if (typeof value === "string") return step === undefined || step === "name" ? value.trim() || null : null;
  const node = nodeShape.safeParse(value);
  if (!node.success || step === undefined) return null;
  const isReference = Object.keys(node.data).length === 1 && "@id" in node.data;
  const referred = isReference && step !== "@id" ? (byId.get(node.data["@id"]) ?? node.data) : node.data;
  return stringAt(referred[step], rest, byId);
}
