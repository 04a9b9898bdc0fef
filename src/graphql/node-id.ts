/** The kinds of record that have an id of their own. */
export const NODE_KINDS = [
  "article",
  "call",
  "decision",
  "judgement",
  "leader",
  "mission",
  "quotation",
  "report",
  "topic",
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** The id that clients see: "leader:william-ruto". Clients are told to take it as it is. */
export const nodeId = (kind: NodeKind, id: string): string => `${kind}:${id}`;

/** What `nodeId` made; null for any other string. */
export function parseNodeId(text: string): { readonly kind: NodeKind; readonly id: string } | null {
  const colon = text.indexOf(":");
  const kind = NODE_KINDS.find((candidate) => candidate === text.slice(0, Math.max(colon, 0)));
  const id = text.slice(colon + 1);
  return kind === undefined || id === "" ? null : { kind, id };
}

/** The record's own id when `text` is the id of one of that kind; null otherwise. */
export function idOfKind(kind: NodeKind, text: string): string | null {
  const parsed = parseNodeId(text);
  return parsed?.kind === kind ? parsed.id : null;
}
