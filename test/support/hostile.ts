/** Texts that nobody writes, of any length in UTF-16 code units: what a reader meets in a crawl sooner or later. */
export const HOSTILE: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ["a word without end", repeated("a")],
  ["capitals without end", repeated("A")],
  ["digits without end", repeated("7")],
  ["straight quotes", repeated('"')],
  ["opening quotes", repeated("“")],
  ["closing quotes", repeated("”")],
  ["apostrophes", repeated("'")],
  ["quotes that open and never close", repeated("“We will see,\n\n")],
  ["a quote before every word", repeated('"so ')],
  ["quotations with a speaker", repeated("“We will see what becomes of all this in time,” Mora said. ")],
  ["nested parentheses", (length) => "(".repeat(length / 2) + ")".repeat(length / 2)],
  ["parentheses that never close", repeated("(Mora ")],
  ["full stops", repeated(".")],
  ["commas", repeated(",")],
  ["hyphens", repeated("Mora-")],
  ["line breaks", repeated("\n")],
  ["spaces", repeated(" ")],
  ["emoji", repeated("😀 Mora 📞 ")],
  ["right to left", repeated("قال الرئيس مورا إنه تحدث هاتفيا ")],
  ["directional marks", repeated("\u202eMora\u202c spoke ")],
  ["lone high surrogates", repeated("\ud83d")],
  ["lone low surrogates", repeated("\ude00 Mora ")],
  ["NUL", repeated("\0Mora\0 spoke ")],
  ["combining marks", repeated("M\u0301o\u0308\u0308\u0308ra ")],
  ["HTML left in", repeated('<p class="a">President <b>Mora</b> spoke&nbsp;with <a href="/b">Lindqvist</a></p>')],
  ["one line of capitalised words", repeated("Teodoro Amara Lindqvist Okonjo ")],
  ["a name again and again", repeated("Putin ")],
  ["names in a list", repeated("Putin, Merkel, ")],
  ["offices", repeated("President Prime Minister ")],
  ["offices that stand alone", repeated("The president met the prime minister. ")],
  ["calls in one sentence", repeated("Putin spoke with Merkel and ")],
  ["a call a sentence", repeated("Putin spoke by phone with Merkel on Monday. ")],
  ["calls with topics", repeated("Putin and Merkel discussed trade, security and the border by phone. ")],
  ["pronouns", repeated("He told him that his counterpart called her. ")],
  ["dates", repeated("on Monday, 5 March 2018, ")],
  ["dates that count from others", repeated("three days after the same evening ")],
  ["abbreviations", repeated("U.S. Gen. J. ")],
  ["missions", repeated("the United Nations Mission in South Sudan (UNMISS), ")],
  ["ever new people", numbered((word) => `President Ivan ${word} spoke with Prime Minister Anna ${word}ov. `)],
  ["ever new names in a list", numbered((word) => `John ${word}, `)],
  ["ever new missions", numbered((word) => `Operation ${word}, `)],
  ["ever new days", (length) => daysUpTo(length)],
  ["glued headlines", repeated("said.BritishMORE Joe BidenSenate ")],
];

function repeated(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** A new capitalised word every time. */
function numbered(sentence: (word: string) => string): (length: number) => string {
  return (length) => {
    let text = "";
    for (let number = 0; text.length < length; number++) {
      const letters = number.toString(26).replaceAll(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));
      text += sentence(`K${letters}a`);
    }
    return text.slice(0, length);
  };
}

function daysUpTo(length: number): string {
  let text = "";
  for (let day = 0; text.length < length; day++) {
    text += `Putin spoke by phone with Merkel on ${1 + (day % 28)} March ${1900 + (day % 120)}. `;
  }
  return text.slice(0, length);
}
