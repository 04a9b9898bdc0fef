import type { Store } from "../store/open.ts";
import { leadersById } from "../store/read/leaders.ts";
import { network } from "../store/read/network.ts";
import type { CallFilter } from "../store/read/records.ts";

/** More pairs than this are not exported; those of fewest calls are left out. */
const MOST_PAIRS = 200_000;

/** Who spoke with whom. */
export interface ExportedNetwork {
  readonly nodes: readonly { readonly slug: string; readonly name: string; readonly calls: number }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly calls: number;
    readonly first: string | null;
    readonly last: string | null;
  }[];
}

/** Who spoke with whom in the calls that fit. */
export async function exportedNetwork(store: Store, filter: CallFilter): Promise<ExportedNetwork> {
  const { nodes, edges } = await network(store, filter, MOST_PAIRS);
  const leaders = await leadersById(
    store,
    nodes.map(({ leaderId }) => leaderId),
  );
  return {
    nodes: nodes.map(({ leaderId, count }, at) => ({
      slug: leaderId,
      name: leaders[at]?.name ?? leaderId,
      calls: count,
    })),
    edges: edges.map(({ leaderIds: [source, target], count, first, last }) => ({
      source,
      target,
      calls: count,
      first,
      last,
    })),
  };
}

/** The network as GEXF 1.2, for Gephi: a leader's calls are an attribute, a pair's calls its weight. */
export async function* networkAsGexf({ nodes, edges }: ExportedNetwork): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<graph mode="static" defaultedgetype="undirected">
<attributes class="node"><attribute id="calls" title="calls" type="integer"/></attributes>
<attributes class="edge"><attribute id="first" title="first" type="string"/><attribute id="last" title="last" type="string"/></attributes>
<nodes>\n`;
  for (const { slug, name, calls } of nodes) {
    yield `<node id="${xml(slug)}" label="${xml(name)}"><attvalues><attvalue for="calls" value="${calls}"/></attvalues></node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for (const [id, { source, target, calls, first, last }] of edges.entries()) {
    const values = Object.entries({ first, last }).flatMap(([name, value]) =>
      value === null ? [] : [`<attvalue for="${name}" value="${value}"/>`],
    );
    yield `<edge id="${id}" source="${xml(source)}" target="${xml(target)}" weight="${calls}"><attvalues>${values.join("")}</attvalues></edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

/** The network as GraphML. */
export async function* networkAsGraphMl({ nodes, edges }: ExportedNetwork): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="calls" for="node" attr.name="calls" attr.type="int"/>
<key id="weight" for="edge" attr.name="weight" attr.type="double"/>
<key id="first" for="edge" attr.name="first" attr.type="string"/>
<key id="last" for="edge" attr.name="last" attr.type="string"/>
<graph id="calls" edgedefault="undirected">\n`;
  for (const { slug, name, calls } of nodes) {
    yield `<node id="${xml(slug)}"><data key="label">${xml(name)}</data><data key="calls">${calls}</data></node>\n`;
  }
  for (const [id, { source, target, calls, first, last }] of edges.entries()) {
    const data = Object.entries({ weight: calls, first, last }).flatMap(([name, value]) =>
      value === null ? [] : [`<data key="${name}">${value}</data>`],
    );
    yield `<edge id="e${id}" source="${xml(source)}" target="${xml(target)}">${data.join("")}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as XML 1.0 may have it: what it may not is left out. */
const xml = (text: string): string =>
  text
    // Halves of a character stand for none.
    .replaceAll(/\p{Surrogate}/gu, "\ufffd")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
