// Prints calls as they are reported, until Ctrl-C; with a name, those of one leader:
//   npx tsx src/client/examples/news.ts http://127.0.0.1:4000 "William Ruto"
// In a project of your own, import from "readout/client".
import { CallsReportedDocument, createClient } from "../index.ts";

const [url = "http://127.0.0.1:4000", name] = process.argv.slice(2);
const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

const filter = name === undefined ? {} : { leaders: [{ name }] };
const news = createClient(url).subscribe(CallsReportedDocument, { filter }, { signal: stop.signal });

try {
  for await (const { callReported } of news) {
    const { call, report } = callReported;
    const names = call.participants.map(({ leader }) => leader.name).join(", ");
    console.log(`${names}: ${call.moment.edtf ?? "undated"}\n  ${report.evidence[0]?.quote ?? ""}`);
  }
} catch (error) {
  if (!stop.signal.aborted) throw error;
}
