export const STORE_ERRORS = [
  /** There is a file, but it cannot be opened, read or written. */
  "DATABASE_UNREADABLE",
  /** There is a file, but it holds something else. */
  "NOT_A_DATABASE",
  /** It has migrations that this version of the program does not know. */
  "DATABASE_NEWER",
  /** A migration was begun and not finished, or not as it is here. */
  "DATABASE_UNFINISHED",
] as const;
export type StoreErrorCode = (typeof STORE_ERRORS)[number];

/** The database cannot be used; `message` is a sentence for the person who started the program. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}
