/** A kind of article, by its source. */
interface Kind {
  readonly name: string;
  readonly source: RegExp;
}

/** First match decides. */
const KINDS: readonly Kind[] = [
  {
    name: "official readouts",
    source: /office of the president|white house|kremlin|readout|department of state|downing/i,
  },
  { name: "news agencies", source: /reuters|associated press|\bAP\b|afp|bloomberg|voice of america|\bwire\b/i },
  {
    name: "African papers and sites",
    source: /africa|kenya|ghana|angop|nigeria|\bKBC\b|diaspora|capital news|x254|gossip|the brief|seed/i,
  },
  { name: "Asian papers and services", source: /asia|korean|japan|india|china|xinhua/i },
  { name: "live blogs and captions", source: /live blog|photo/i },
  {
    name: "opinion and analysis",
    source: /opinion|analysis|national review|townhall|salon|reason|vox|kos|guest writer|kurtz/i,
  },
];

/** The kind of an article with this source. */
export const kindOf = (source: string | null): string =>
  KINDS.find((kind) => kind.source.test(source ?? ""))?.name ?? "papers, broadcasters, sites";
