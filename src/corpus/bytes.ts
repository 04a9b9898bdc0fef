import { Refusal } from "./reasons.ts";

export interface Peeked {
  readonly head: Uint8Array;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Ends the underlying stream, for whoever decides not to read on. Reading to the end does so too. */
  readonly close: () => Promise<void>;
}

/**
 * The first `size` bytes of a stream (fewer if it is shorter), and a stream that still yields all of them. If the
 * stream breaks off that early, what came before is given all the same, and reading on comes upon the break.
 */
export async function peekBytes(bytes: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let next: () => Promise<IteratorResult<Uint8Array>> = () => iterator.next();
  while (length < size) {
    try {
      const step = await iterator.next();
      if (step.done) {
        next = async () => step;
        break;
      }
      chunks.push(step.value);
      length += step.value.length;
    } catch (error) {
      next = () => Promise.reject(error);
      break;
    }
  }
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  return { head: Buffer.concat(chunks).subarray(0, size), bytes: resume(chunks, next, close), close };
}

async function* resume(
  chunks: readonly Uint8Array[],
  next: () => Promise<IteratorResult<Uint8Array>>,
  close: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    for (let step = await next(); !step.done; step = await next()) yield step.value;
  } finally {
    // Whoever stops early (a broken archive, a limit) must not leave the file or socket open.
    await close();
  }
}

/**
 * All bytes of a stream, which must be at most `limit`.
 * @throws Refusal "too-large" as soon as the limit is passed; the rest is not read.
 */
export async function collectBytes(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of limitBytes(bytes, limit)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * The same stream, which must be at most `limit` bytes long.
 * @throws Refusal "too-large" while being read, as soon as the limit is passed.
 */
export async function* limitBytes(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) throw new Refusal("too-large", `It is larger than the limit of ${limit} bytes.`);
    yield chunk;
  }
}

/** Bytes that any archive may unpack to, however small it is. */
const alwaysAllowed = 16 * 2 ** 20;

/**
 * The same unpacked stream, which must not be more than `expansion` times as long as what it was unpacked from.
 * @param packed how many bytes it was unpacked from, so far
 * @param spend counts the bytes of a chunk and gives the sum, where several streams share one measure
 * @throws Refusal "too-large" while being read
 */
export async function* limitExpansion(
  bytes: AsyncIterable<Uint8Array>,
  packed: () => number,
  expansion: number,
  spend: (count: number) => number = counter(),
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    if (spend(chunk.length) > packed() * expansion + alwaysAllowed) {
      throw new Refusal("too-large", `It unpacks to more than ${expansion} times its size, as no text does.`);
    }
    yield chunk;
  }
}

function counter(): (count: number) => number {
  let sum = 0;
  return (count) => {
    sum += count;
    return sum;
  };
}
