import { createReadStream } from "node:fs";
import { splitLines } from "../corpus/lines.ts";
import type { Knowledge } from "../knowledge.ts";
import { readArticle } from "../read.ts";
import { articleOfLine, LineError } from "./article-line.ts";
import { extractionOf } from "./extraction.ts";
import { messageOf, type Streams, write } from "./streams.ts";

/** In bytes. A longer line is reported and skipped. */
const LONGEST_LINE = 64 * 2 ** 20;

/**
 * Reads articles as JSON lines from `file` ("-": standard input) and writes what each says as one JSON line, in order,
 * touching no database. A bad line is reported on standard error with its number and skipped. Memory is bounded by the
 * longest line. Returns the exit status: 1 when a line was skipped or the file cannot be read.
 */
export const extract = async (file: string, knowledge: Knowledge, streams: Streams): Promise<0 | 1> => {
  const bytes = file === "-" ? streams.stdin : createReadStream(file, { highWaterMark: 2 ** 18 });
  let number = 0;
  let status: 0 | 1 = 0;
  try {
    for await (const line of splitLines(bytes, LONGEST_LINE)) {
      number += 1;
      try {
        if (line instanceof Error) throw new LineError(line.message);
        if (line.trim() === "") continue;
        const { id, article } = articleOfLine(line);
        if (id === null) throw new LineError("id is missing");
        await write(
          streams.stdout,
          `${JSON.stringify(extractionOf(id, readArticle(article, knowledge), knowledge.index))}\n`,
        );
      } catch (error) {
        if (!(error instanceof LineError)) throw error;
        status = 1;
        await write(streams.stderr, `${file}: line ${number}: ${error.message}\n`);
      }
    }
  } catch (error) {
    if (!isFileError(error)) throw error;
    await write(streams.stderr, `Cannot read ${file}: ${messageOf(error)}\n`);
    return 1;
  }
  return status;
};

/** Whether the operating system would not let the file be read. */
const isFileError = (error: unknown): boolean => error instanceof Error && "syscall" in error && "code" in error;
