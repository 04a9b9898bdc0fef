import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Input } from "./input.ts";
import type { ReadOptions } from "./options.ts";
import { Refusal } from "./reasons.ts";

/**
 * What a source that is no address stands for: a file, all files of a folder (by name, folders within it too; hidden
 * files are left out), all files a glob matches, or standard input for "-".
 * @throws Refusal "unreadable-source" if there is no such thing
 */
export async function* locateInputs(
  source: string,
  options: Pick<ReadOptions, "stdin" | "onBytes" | "isKnown">,
): AsyncGenerator<Input> {
  if (source === "-") {
    if (!options.stdin) throw new Refusal("unreadable-source", "There is no standard input to read from.");
    yield { ...plainInput, source, name: "-", bytes: countBytes(options.stdin, options.onBytes) };
    return;
  }
  for (const path of await filesOf(source)) {
    if (await options.isKnown?.(path)) continue;
    yield {
      ...plainInput,
      source: path,
      name: basename(path),
      path,
      bytes: countBytes(readFile(path), options.onBytes),
    };
  }
}

/**
 * How many bytes the files among the sources hold together, to tell progress by; null if a source's size cannot be
 * known beforehand (standard input, an address).
 */
export async function sizeOfSources(sources: readonly string[]): Promise<number | null> {
  let sum = 0;
  for (const source of sources) {
    if (source === "-" || /^https?:\/\//i.test(source)) return null;
    const files = await filesOf(source).catch(() => []);
    for (const file of files) sum += (await stat(file).catch(() => null))?.size ?? 0;
  }
  return sum;
}

/** The same stream, whose progress is told. */
export async function* countBytes(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: ((count: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

const plainInput = { place: null, url: null, contentType: null, depth: 0, known: null, path: null } as const;

async function filesOf(source: string): Promise<readonly string[]> {
  const found = await stat(source).catch(() => null);
  if (found?.isDirectory()) {
    const all = { cwd: source, onlyFiles: true, followSymbolicLinks: false, expandDirectories: false };
    return (await glob("**/*", all)).sort().map((file) => join(source, file));
  }
  // A name that exists is that file, even if it has brackets or stars in it.
  if (found) return [source];
  const matches = isDynamicPattern(source) ? await glob(source, { onlyFiles: true, expandDirectories: false }) : [];
  if (matches.length === 0) {
    throw new Refusal("unreadable-source", "There is no such file or folder, and no file it matches.");
  }
  return matches.sort();
}

/** The file is opened when it is first read from, so that a folder of a million files does not hold a million open. */
async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: 256 * 1024 });
  try {
    yield* stream;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal("unreadable-source", `The file cannot be read: ${why}.`, { cause });
  } finally {
    stream.destroy();
  }
}
