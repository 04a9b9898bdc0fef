/** One event of a stream; `id` and `event` are "" when it has none. */
export interface StreamEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/**
 * The events in the body of a `text/event-stream` (https://html.spec.whatwg.org/multipage/server-sent-events.html),
 * those that have an id alone among them. `onBytes` is called whenever anything comes, be it to keep the line alive.
 */
export async function* streamEvents(
  body: ReadableStream<Uint8Array>,
  onBytes: () => void,
): AsyncGenerator<StreamEvent, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes();
      const blocks = (text + decoder.decode(value, { stream: true }).replaceAll(/\r\n?/g, "\n")).split("\n\n");
      text = blocks.pop() ?? "";
      yield* blocks.map(streamEvent);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function streamEvent(block: string): StreamEvent {
  const lines = block.split("\n");
  const values = (field: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${field}:`)).map((line) => line.slice(field.length + 1).replace(/^ /, ""));
  return { id: values("id").at(-1) ?? "", event: values("event").at(-1) ?? "", data: values("data").join("\n") };
}
