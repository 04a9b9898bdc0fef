/**
 * The folded name that the id of a leader whom the register does not know is made of ("rosa quill" of
 * "rosa-quill~KEN"); null for the id of one whom it knows.
 */
export const nameInLeaderId = (id: string): string | null =>
  id.includes("~") ? id.slice(0, id.indexOf("~")).replaceAll("-", " ") : null;
