/** What a server gave to ask with, next time, whether an address has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Where validators are kept between runs. */
export interface ValidatorStore {
  get(address: string): Promise<Validators | null>;
  /**
   * Called when everything from an address has been read and handed on without a failure. What was handed on may not
   * be stored yet: keep the validators no earlier than the articles that were read before this call, best in the same
   * transaction, or a run that is killed in between would never fetch them again.
   */
  set(address: string, validators: Validators): Promise<void>;
}
