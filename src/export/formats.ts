import type { Store } from "../store/open.ts";
import type { CallFilter } from "../store/read/records.ts";
import { callsAsCalendar } from "./calendar.ts";
import { exportedCalls } from "./calls.ts";
import type { ExportName } from "./files.ts";
import { exportedNetwork, networkAsGexf, networkAsGraphMl } from "./graphs.ts";
import { callsAsJsonLd } from "./linked-data.ts";
import { callsAsCsv, callsAsJsonLines } from "./tables.ts";

type Write = (store: Store, filter: CallFilter, now: Date) => AsyncIterable<string>;

/** How each file is written: the calls that fit, piece by piece, read while the pieces are taken. */
export const EXPORT_FORMATS: Readonly<Record<ExportName, Write>> = {
  "calls.csv": (store, filter) => callsAsCsv(exportedCalls(store, filter)),
  "calls.jsonl": (store, filter) => callsAsJsonLines(exportedCalls(store, filter)),
  "calls.jsonld": (store, filter) => callsAsJsonLd(exportedCalls(store, filter)),
  "calls.ics": (store, filter, now) => callsAsCalendar(exportedCalls(store, filter), now),
  "network.gexf": async function* (store, filter) {
    yield* networkAsGexf(await exportedNetwork(store, filter));
  },
  "network.graphml": async function* (store, filter) {
    yield* networkAsGraphMl(await exportedNetwork(store, filter));
  },
};
