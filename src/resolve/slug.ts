import { fold } from "../model/fold.ts";

/** The words folded and joined by hyphens: "António Guterres" gives "antonio-guterres". */
export const slug = (words: string): string => fold(words).replaceAll(" ", "-");

/**
 * The id of something that the register does not know. The register's ids have no "~", so the two never meet;
 * it needs no escape in an address.
 */
export const unregisteredId = (name: string, qualifier = ""): string => `${slug(name)}~${qualifier}`;
