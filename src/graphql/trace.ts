/** `traceparent` of W3C Trace Context, whose version we know: version, trace, who calls, flags. */
const TRACEPARENT = /^00-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-([\da-f]{2})$/;

/** The trace that a request is part of, by its header `traceparent`; null for none, or one that is not understood. */
export function traceOf(
  traceparent: string | null | undefined,
): { readonly id: string; readonly flags: string } | null {
  const [, id, flags] = TRACEPARENT.exec(traceparent?.trim() ?? "") ?? [];
  return id === undefined || flags === undefined ? null : { id, flags };
}
