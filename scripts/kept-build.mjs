// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Something built from files and kept as long as they stay the same.
 * @typedef {object} Kept
 * @property {string} folder where it is kept; the digest of what it is made of is put behind the name
 * @property {readonly string[]} files what it is made of, by content; those that are missing count as empty
 * @property {(folder: string) => Promise<unknown>} build makes it in a folder that does not exist yet
 */

/**
 * The folder with what is built, which is built first if it is not there; otherwise takes milliseconds. A build never
 * changes once it is made, so whoever runs from it goes on undisturbed. Several processes may ask at once.
 * @param {Kept} kept
 * @returns {Promise<string>}
 */
export async function keptBuild({ folder: name, files, build }) {
  const folder = `${name}-${digestOf(files)}`;
  if (existsSync(folder)) {
    // It may belong to somebody else, who then decides what is removed.
    await utimes(folder, new Date(), new Date()).catch(() => {});
    return folder;
  }
  const unfinished = `${name}-unfinished-${process.pid}`;
  await build(unfinished);
  await rename(unfinished, folder).catch(async (error) => {
    // Another process was faster: its files are the same.
    if (!existsSync(folder)) throw error;
    await rm(unfinished, { recursive: true });
  });
  await removeUnused(name);
  return folder;
}

/** @param {readonly string[]} files */
function digestOf(files) {
  const digest = createHash("sha256");
  // One after the other: for small files that is three times as fast as all at once.
  for (const file of files) digest.update(existsSync(file) ? readFileSync(file) : "").update("\0");
  return digest.digest("hex").slice(0, 16);
}

/** In milliseconds: a program that was started from an earlier build may still be running. */
const UNUSED = 14 * 86_400_000;

/** @param {string} name */
async function removeUnused(name) {
  for (const entry of await readdir(dirname(name))) {
    const folder = join(dirname(name), entry);
    if (entry.startsWith(`${basename(name)}-`) && Date.now() - (await stat(folder)).mtimeMs > UNUSED)
      await rm(folder, { recursive: true, force: true });
  }
}
