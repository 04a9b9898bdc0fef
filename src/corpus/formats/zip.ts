import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from "yauzl";
import { collectBytes, limitExpansion } from "../bytes.ts";
import type { Finding, Input } from "../input.ts";
import type { ReadContext } from "../options.ts";
import { Refusal } from "../reasons.ts";
import { placeIn } from "./json.ts";

/**
 * A zip archive: each file in it is an input of its own, read one after the other in the archive's order. Nothing is
 * ever written to disk; entries whose names lead outside of the archive are refused all the same, as such an archive
 * was made to harm. All entries together may unpack to `limits.expansion` times the archive's size.
 */
export async function* readZip(input: Input, context: ReadContext): AsyncGenerator<Finding> {
  const archive = await openArchive(input, context);
  let unpacked = 0;
  const spend = (count: number): number => {
    unpacked += count;
    return unpacked;
  };
  try {
    for await (const entry of archive.file.eachEntry()) {
      const name = nameOf(entry);
      if (!isListed(name)) continue;
      const place = placeIn(input, `entry ${name}`);
      const refusal = problemWith(entry, name);
      if (refusal) {
        yield { kind: "refused", place, ...refusal };
      } else {
        const bytes = unpack(archive.file, entry, (count) => spend(count), archive.size, context.limits.expansion);
        yield {
          kind: "input",
          input: { ...input, place, name, bytes, path: null, url: null, contentType: null, depth: input.depth + 1 },
        };
      }
    }
  } catch (cause) {
    throw damaged(cause);
  } finally {
    archive.file.close();
  }
}

interface Archive {
  readonly file: ZipFile;
  readonly size: number;
}

/** Names are decoded and checked one by one here; yauzl itself would give up the archive at the first bad one. */
const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };

async function openArchive(input: Input, context: ReadContext): Promise<Archive> {
  try {
    if (input.path !== null) {
      const file = await openPromise(input.path, options);
      return { file, size: file.fileSize };
    }
    const bytes = await collectBytes(input.bytes, context.limits.document);
    return { file: await fromBufferPromise(Buffer.from(bytes), options), size: bytes.length };
  } catch (cause) {
    throw damaged(cause);
  }
}

function damaged(cause: unknown): Refusal {
  if (cause instanceof Refusal) return cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Refusal("bad-archive", `The zip archive is damaged or cut off: ${why}.`, { cause });
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

/** Folders, hidden files and what macOS adds are no content. */
function isListed(name: string): boolean {
  return !name.endsWith("/") && !/(?:^|\/)(?:\.[^./][^/]*$|__MACOSX\/)/.test(name);
}

function problemWith(entry: Entry, name: string): { reason: "unsafe-name" | "encrypted"; message: string } | null {
  const unsafe = validateFileName(name);
  if (unsafe !== null) return { reason: "unsafe-name", message: `The name leads outside of the archive: ${unsafe}.` };
  if (entry.isEncrypted()) return { reason: "encrypted", message: "The entry is encrypted." };
  return null;
}

async function* unpack(
  file: ZipFile,
  entry: Entry,
  spend: (count: number) => number,
  packed: number,
  expansion: number,
): AsyncGenerator<Uint8Array> {
  try {
    const stream = await file.openReadStreamPromise(entry);
    yield* limitExpansion(stream, () => packed, expansion, spend);
  } catch (cause) {
    throw damaged(cause);
  }
}
