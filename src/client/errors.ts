/** One error of an answer. */
export interface ReadoutErrorDetail {
  readonly message: string;
  /** A stable word to tell errors apart by, such as `BAD_USER_INPUT`; null when the server gives none. */
  readonly code: string | null;
  /** The field that failed: names and list positions from the root; null when the whole request did. */
  readonly path: readonly (string | number)[] | null;
}

/** The server answered with errors. */
export class ReadoutError extends Error {
  override readonly name = "ReadoutError";
  /** Never empty. */
  readonly errors: readonly ReadoutErrorDetail[];
  /** The HTTP status of the answer. */
  readonly status: number;

  constructor(errors: readonly ReadoutErrorDetail[], status: number) {
    super(errors.map(({ message }) => message).join("\n"));
    this.errors = errors;
    this.status = status;
  }
}

/** The errors in the body of a GraphQL answer; none when it has none or is something else. */
export function readoutErrors(body: unknown): readonly ReadoutErrorDetail[] {
  if (!isObject(body) || !Array.isArray(body.errors)) return [];
  return body.errors.filter(isObject).map(({ message, path, extensions }) => ({
    message: typeof message === "string" ? message : "The server gave no message.",
    code: isObject(extensions) && typeof extensions.code === "string" ? extensions.code : null,
    path: Array.isArray(path) ? path : null,
  }));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
