/** A query with its variables, as a link carries it. */
export interface SharedQuery {
  readonly query: string;
  /** JSON; "" for none. */
  readonly variables: string;
}

/** The part of a link after "#" that opens the playground on a query. It never reaches the server. */
export const hashOf = ({ query, variables }: SharedQuery): string =>
  new URLSearchParams({ query, ...(variables.trim() === "" ? {} : { variables }) }).toString();

/** The query that the part after "#" carries; null when it carries none. */
export const sharedQuery = (hash: string): SharedQuery | null => {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const query = parts.get("query");
  return query === null || query === "" ? null : { query, variables: parts.get("variables") ?? "" };
};
