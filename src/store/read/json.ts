import { z } from "zod";

const strings = z.array(z.string()).readonly();

/** A column that holds a list of strings. Throws when it holds anything else. */
export const stringsOf = (value: unknown): readonly string[] => strings.parse(value);
