import type { Config } from "../config.ts";
import type { ExportName } from "../export/files.ts";
import { BadExport, exportFilter } from "../export/filter.ts";
import { EXPORT_FORMATS } from "../export/formats.ts";
import { openExistingDatabase } from "./database.ts";
import { type Streams, write } from "./streams.ts";

/**
 * Writes the calls that fit the parameters to standard output, in the format of that name. The status is 2 when the
 * parameters are wrong, and 1 when there is no database.
 * @throws StoreError
 */
export async function exportCalls(
  name: ExportName,
  parameters: Readonly<Record<string, unknown>>,
  config: Config,
  { stdout, stderr }: Streams,
): Promise<0 | 1 | 2> {
  const store = await openExistingDatabase(config.databaseUrl);
  if (store === null) {
    stderr.write(`There is no database ${config.databaseUrl} yet: readout ingest or readout serve makes one.\n`);
    return 1;
  }
  try {
    const filter = await exportFilter(store, parameters);
    for await (const piece of EXPORT_FORMATS[name](store, filter, new Date())) await write(stdout, piece);
    return 0;
  } catch (error) {
    if (!(error instanceof BadExport)) throw error;
    stderr.write(`${error.message}\n`);
    return 2;
  } finally {
    await store.close();
  }
}
