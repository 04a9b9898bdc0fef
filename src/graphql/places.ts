import type { Context } from "./context.ts";
import type { Country, Organisation } from "./generated/resolvers.ts";

type Place = Pick<Country & Organisation, "code" | "name">;

/** A country or organisation; null when its code or name is not known. */
export const place = (code: string | null, name: string | null): Place | null =>
  code === null || name === null ? null : { code, name };

/** The country with a code; null when the register has none. */
export const countryOf = (code: string | null, { register }: Context): Place | null => find(register.countries, code);

/** The organisation with a code; null when the register has none. */
export const organisationOf = (code: string | null, { register }: Context): Place | null =>
  find(register.organisations, code);

const find = (places: readonly Place[], code: string | null): Place | null => {
  const found = places.find((candidate) => candidate.code === code);
  return found === undefined ? null : place(found.code, found.name);
};
