import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { limitExpansion } from "../bytes.ts";
import type { Finding, Input } from "../input.ts";
import type { ReadContext } from "../options.ts";
import { Refusal } from "../reasons.ts";

/** A gzip file of any other kind, of one or many members, unpacked as it is read. */
export async function* readGzip(input: Input, context: ReadContext): AsyncGenerator<Finding> {
  const name = input.name.replace(/\.(?:gz|gzip)$/i, "").replace(/\.tgz$/i, ".tar");
  const bytes = unpack(input.bytes, context.limits.expansion);
  yield { kind: "input", input: { ...input, name, bytes, path: null, contentType: null, depth: input.depth + 1 } };
}

async function* unpack(bytes: AsyncIterable<Uint8Array>, expansion: number): AsyncGenerator<Uint8Array> {
  let packed = 0;
  const counted = async function* () {
    for await (const chunk of bytes) {
      packed += chunk.length;
      yield chunk;
    }
  };
  const source = Readable.from(counted(), { objectMode: false });
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  try {
    yield* limitExpansion(source.pipe(gunzip), () => packed, expansion);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal("bad-archive", `The gzip file is damaged or cut off: ${why}.`, { cause });
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}
