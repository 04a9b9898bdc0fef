/** A finite verb behind a name: then the name begins a clause of its own, and is not co-ordinated with an object before it. */
const FINITE =
  /^ (?:said|says|told|is|was|has|had|will|would|met|spoke|held|also|agreed|discussed|called|urged|asked|expressed|thanked|stressed|warned|added)\b/;

/** A headline's comma for "and": "Mora, Lindqvist spoke by phone". */
const HEADLINE_PAIR = /^@(\d+) , @(\d+)(?= (?:spoke|speak|talk|talked|discuss|discussed|hold|held|agree|meet|met)\b)/;

/** "Mora , together with Lindqvist , told …" */
const WITH_COMPANY = /@([\d+]+) , (?:together with|along with|as well as|alongside|accompanied by) @([\d+]+) ,/g;

/** What is left of an apposition: "Mora , the president , held" came down to "Mora , held". */
const LEFT_COMMA =
  /(@[\d+]+) , (?=(?:(?:phoned|telephoned|held|had|has|have|spoke|talked|told|made|placed|received|discussed|agreed|conferred|exchanged|urged|asked|called) )(?!by |on |for ))/g;

/** "Mora , on behalf of Vogel , called": Mora did. */
const ON_BEHALF = /(@[\d+]+) , on behalf of @[\d+]+(?: 's [^@ ,;]+)? ,/g;

/** A relative clause between a name and its verb: "the two leaders , whose nations belong to … , had spoken". */
const RELATIVE =
  /(@[\d+]+)(?: , (?:who|whose|which|at|on|then|an?|[a-z]+ing)| in an?| , @\d+ 's) (?:@\d+|(?:[^@;]|@\d+ 's){1,90}?) , (?=(?:has|had|have|held|spoke|placed|called|phoned|telephoned|made|told|asked|warned|urged) )/g;

const LINK =
  /(^|\S+ )@([\d+]+)(?:(?: ,)? (?:and|&|as well as|along with|together with|alongside) | , (?=@[\d+]+(?: , @[\d+]+)*(?:(?: ,)? (?:and|&) | , other )|@\d+\+))@([\d+]+)(?! 's)/g;

/** "spoke with the top senator , Mora , about": who is described is named right behind. */
const DESCRIBED =
  /(?<= (?:with|called|phoned|telephoned|told|between) )(?:the|an?|@\d+ 's) (?:[a-z-]+ ){1,8}, (@\d+)(?: ,)?(?= (?:about|on|in|at|to|and|that|for|during|after|before|~[a-z]+|\.)(?: |$)|$)/g;

/** "the two presidents , Mora of Peru and Vogel of Austria , conferred": the names say who the two are. */
const NAMED_PAIR =
  /@\d+ , @(\d+)(?: of (?:the )?[a-z]+(?: [a-z]+)?)? and @(\d+)(?: of (?:the )?[a-z]+(?: [a-z]+)?)? ,(?= [a-z]+ed | spoke | held | had | have | met )/g;

const OBJECT_OF = /^(?:with|to|by|from|called|phoned|telephoned|told|met|of|for|and|urged|asked) $/;

/** Co-ordinated people become one word: `@0 , @1 and @2` → `@0+1+2`; where the second begins a clause, a `;` parts them. */
export const coordinate = (words: string): string => {
  const first = words.indexOf("@");
  if (first < 0) return words;
  // One alone is co-ordinated with nobody.
  if (!words.includes("@", first + 1))
    return words.replace(DESCRIBED, "$1").replace(RELATIVE, "$1 ").replace(LEFT_COMMA, "$1 ");
  let text = words
    .replace(ON_BEHALF, "$1")
    .replace(HEADLINE_PAIR, "@$1+$2")
    .replace(NAMED_PAIR, "@$1+$2")
    .replace(DESCRIBED, "$1");
  for (;;) {
    const joined = text
      .replace(LINK, (whole, before: string, first: string, second: string, offset: number) =>
        OBJECT_OF.test(before) && FINITE.test(text.slice(offset + whole.length))
          ? `${before}@${first} ; @${second}`
          : `${before}@${first}+${second}`,
      )
      .replace(WITH_COMPANY, "@$1+$2");
    if (joined === text) return text.replace(RELATIVE, "$1 ").replace(LEFT_COMMA, "$1 ");
    text = joined;
  }
};
