import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import type { Store } from "../store/open.ts";
import { EXPORT_FILES } from "./files.ts";
import { BadExport, exportFilter } from "./filter.ts";
import { EXPORT_FORMATS } from "./formats.ts";

/** Serves every format at `/export/` and its name, with the filter in the query: `/export/calls.csv?leader=ruto`. */
export function addExports(app: FastifyInstance, store: Store, now: () => Date): void {
  for (const { name, mediaType } of EXPORT_FILES) {
    app.get(`/export/${name}`, async (request, reply) => {
      try {
        const filter = await exportFilter(store, request.query);
        return reply
          .header("content-type", mediaType)
          .header("content-disposition", `attachment; filename="${name}"`)
          .send(Readable.from(EXPORT_FORMATS[name](store, filter, now()), { objectMode: false }));
      } catch (error) {
        if (!(error instanceof BadExport)) throw error;
        const errors = error.problems.map((message) => ({ message, extensions: { code: "BAD_USER_INPUT" } }));
        return reply.code(400).send({ errors });
      }
    });
  }
}
