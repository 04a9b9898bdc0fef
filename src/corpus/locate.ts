import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Input } from "./input.ts";
import type { ReadOptions } from "./options.ts";
import { Refusal } from "./reasons.ts";

/**
 * What a source named on the command line stands for: a file, all files of a folder (by name, folders within it too;
 * hidden files are left out), all files a glob matches, or standard input for "-".
 * @throws Refusal "unreadable-source" if there is no such thing
 */
export async function* locateInputs(source: string, options: Pick<ReadOptions, "stdin">): AsyncGenerator<Input> {
  if (source === "-") {
    if (!options.stdin) throw new Refusal("unreadable-source", "There is no standard input to read from.");
    yield { ...plainInput, source, name: "-", bytes: options.stdin };
    return;
  }
  for (const path of await filesOf(source)) {
    yield { ...plainInput, source: path, name: basename(path), bytes: readFile(path) };
  }
}

const plainInput = { place: null, url: null, contentType: null, depth: 0 } as const;

async function filesOf(source: string): Promise<readonly string[]> {
  const found = await stat(source).catch(() => null);
  if (found?.isDirectory()) {
    const files = await glob("**/*", {
      cwd: source,
      onlyFiles: true,
      followSymbolicLinks: false,
      expandDirectories: false,
    });
    return files.sort().map((file) => join(source, file));
  }
  // A name that exists is that file, even if it has brackets or stars in it.
  if (found) return [source];
  const matches = isDynamicPattern(source) ? await glob(source, { onlyFiles: true, expandDirectories: false }) : [];
  if (matches.length === 0)
    throw new Refusal("unreadable-source", "There is no such file or folder, and no file it matches.");
  return matches.sort();
}

/** The file is opened when it is first read from, so that a folder of a million files does not hold a million open. */
async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 });
  } catch (cause) {
    throw new Refusal(
      "unreadable-source",
      `The file cannot be read: ${cause instanceof Error ? cause.message : cause}`,
      {
        cause,
      },
    );
  }
}
