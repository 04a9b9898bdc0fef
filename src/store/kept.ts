/** So many are kept. */
const KEPT = 500;

/** Statements that are ready to run, under their SQL: those that were used last. */
export class KeptStatements<Statement> {
  readonly #kept = new Map<string, Statement>();

  /** Null when it is not kept. */
  find(sql: string): Statement | null {
    const found = this.#kept.get(sql);
    if (found === undefined) return null;
    this.keep(sql, found);
    return found;
  }

  keep(sql: string, statement: Statement): void {
    this.#kept.delete(sql);
    this.#kept.set(sql, statement);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }

  forget(sql: string): void {
    this.#kept.delete(sql);
  }

  clear(): void {
    this.#kept.clear();
  }
}
