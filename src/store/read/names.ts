import { fold } from "../../model/fold.ts";
import { Prisma } from "../generated/client.ts";

/**
 * That one of the folded names which `names` selects (a SELECT with a WHERE, on a column of its own) has a word
 * that begins with `text`.
 */
export function nameCondition(names: Prisma.Sql, text: string): Prisma.Sql {
  const folded = fold(text);
  // Folded text holds letters, digits and spaces alone, so nothing in it is a wildcard.
  return Prisma.sql`EXISTS (SELECT 1 FROM (${names}) AS form
    WHERE form."folded" LIKE ${`${folded}%`} OR form."folded" LIKE ${`% ${folded}%`})`;
}
