/** What calls can be exported as: the name of the file, its media type, and what it is for. */
export const EXPORT_FILES = [
  {
    name: "calls.csv",
    mediaType: "text/csv; charset=utf-8; header=present",
    description: "A table for spreadsheets, one call a row.",
  },
  {
    name: "calls.jsonl",
    mediaType: "application/jsonl; charset=utf-8",
    description: "One JSON object a line, with all that belongs to the call.",
  },
  { name: "calls.jsonld", mediaType: "application/ld+json", description: "Linked data in the words of schema.org." },
  {
    name: "calls.ics",
    mediaType: "text/calendar; charset=utf-8",
    description: "A calendar of the calls whose day is known to within a month.",
  },
  {
    name: "network.gexf",
    mediaType: "application/gexf+xml; charset=utf-8",
    description: "Who spoke with whom, for Gephi.",
  },
  {
    name: "network.graphml",
    mediaType: "application/graphml+xml; charset=utf-8",
    description: "Who spoke with whom, for other programs of graphs.",
  },
] as const;

export type ExportName = (typeof EXPORT_FILES)[number]["name"];
