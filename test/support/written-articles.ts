/** An article as a line of JSON has it. */
export interface WrittenArticle {
  readonly url: string;
  readonly title: string;
  readonly source: string;
  readonly publishedAt: string;
  readonly text: string;
}

/**
 * Invented news, different for every number and the same every time: of each article's sentences two or three in ten
 * tell of a call, and names, offices, days and matters vary. About 230 words. With `aDay`, so many are of one day, as
 * news comes in; without, each is of any of 900 days.
 */
export function writtenArticle(at: number, aDay?: number): WrittenArticle {
  const random = numbers(at + 1);
  const pick = (row: readonly string[]): string => row[Math.floor(random() * row.length)] ?? "";
  const write = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, slot: string) => pick(SLOTS[slot] ?? []));
  const anyDay = Math.floor(random() * 900);
  const day = aDay === undefined ? anyDay : Math.floor(at / aDay);
  const date = new Date(Date.UTC(2022, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
  const paragraphs = Array.from({ length: 4 }, (_, paragraph) =>
    [write(pick(paragraph === 0 ? CALLS : [...CALLS, ...OTHERS])), ...others(random).map(write)].join(" "),
  );
  return {
    url: `https://paper-${at % 40}.example.org/${date}/${at}`,
    title: write(pick(TITLES)),
    source: `Paper ${at % 40}`,
    publishedAt: `${date}T09:30:00Z`,
    text: paragraphs.join("\n\n"),
  };
}

const others = (random: () => number): readonly string[] =>
  Array.from({ length: 2 }, () => OTHERS[Math.floor(random() * OTHERS.length)] ?? "");

/** Numbers in [0, 1), the same ones every time for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b9);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TITLES = ["{leader} and {leader} speak about {matter}", "Talks on {matter} go on", "{place} waits for {matter}"];

const CALLS = [
  "{office} {leader} spoke by phone with {leader} on {day} about {matter}.",
  "In a telephone call on {day}, {leader} and {leader} discussed {matter} and {matter}.",
  "{leader} called {leader} on {day} to discuss {matter}, aides in {place} said.",
  "{leader} held a video conference with {leader} and {leader} on {matter} late on {day}.",
  "{office} {stranger} told {leader} in a phone call on {day} that {matter} came first.",
  "A call between {leader} and {leader}, their second in {number} weeks, dwelt on {matter}.",
];

const OTHERS = [
  "Prices in {place} rose by {number} percent, and shops near the {building} closed early.",
  "“We have waited {number} months for {matter},” {stranger} told reporters outside the {building}.",
  "Farmers from {place} brought {number} tractors to the {building} and asked for {matter}.",
  "The committee on {matter} will sit again in {place} once {number} members have come back.",
  "Rain kept {number} flights on the ground in {place}, among them that of {stranger}.",
  "Nobody at the {building} would say whether {matter} had been part of the budget of {place}.",
  "{stranger}, who has written {number} books on {matter}, called for patience.",
  "A survey of {number} households in {place} found that few had heard of {matter}.",
  "The {building} in {place} was built {number} years ago, and its roof leaks.",
  "Critics such as {stranger} say that {matter} costs {place} more than it brings.",
  "In {place}, {number} volunteers cleared the square before the {building}.",
  "Observers expect that {matter} will be settled in {number} rounds, or not at all.",
];

/** Every first name with every last one. */
function combined(first: string, last: string): readonly string[] {
  return first.split("|").flatMap((one) => last.split("|").map((other) => `${one} ${other}`));
}

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  leader:
    "William Ruto|António Guterres|Emmanuel Macron|Olaf Scholz|Joe Biden|Volodymyr Zelenskyy|Recep Tayyip Erdogan|Narendra Modi|Fumio Kishida|Anthony Albanese|Justin Trudeau|Rishi Sunak|Cyril Ramaphosa|Paul Kagame|Xi Jinping|Andrzej Duda|Giorgia Meloni|Pedro Sánchez|Mark Rutte|Jens Stoltenberg|Ursula von der Leyen|Charles Michel|Abdel Fattah el-Sisi|Mohammed bin Salman|Joko Widodo|Ferdinand Marcos Jr.|Lee Hsien Loong|Yoon Suk Yeol|Jacinda Ardern|Luiz Inácio Lula da Silva|Gabriel Boric|Alberto Fernández|Gustavo Petro|Nana Akufo-Addo|Bola Tinubu|Abiy Ahmed|Hassan Sheikh Mohamud|Samia Suluhu Hassan|Yoweri Museveni|Félix Tshisekedi|Kyriakos Mitsotakis|Viktor Orbán|Petr Pavel|Sanna Marin|Ulf Kristersson|Mette Frederiksen|Alexander De Croo|Karl Nehammer".split(
      "|",
    ),
  office: "President|Prime Minister|Foreign Minister|Chancellor|Secretary of State".split("|"),
  stranger: combined(
    "Ilse|Anton|Greta|Pavel|Noor|Edwin|Lena|Tobias|Carla|Yusuf|Marta|Hugo|Selma|Viktor|Ines|Osman|Tilda|Rafael|Wanda|Emil",
    "Marrow|Vale|Sommers|Hart|Castell|Okoro|Fisk|Renner|Dunmore|Adair|Quist|Lannister|Brandt|Solano|Petrak|Whitlow|Ferro|Ahlberg|Mbeki|Tarrant|Oduya|Lindgren|Navarro|Keane|Rossi|Haddad|Volkov|Pryce|Sandoval|Ekberg|Duarte|Halloran|Mirza|Stroud|Bellamy|Zeman|Corwin|Amadi|Thorne|Varga",
  ),
  day: "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday".split("|"),
  matter:
    "trade in grain|the security of borders|the gas pipeline|debt relief|the ceasefire|climate finance|visas for students|fishing rights|the peace process|humanitarian access|energy prices|air defence|vaccines|the election|a railway line|tariffs on steel|the return of refugees|military aid|cyber attacks|rare earths".split(
      "|",
    ),
  place:
    "Westmark|Halden|Port Amery|Sundvik|Carrow|Tamsin Bay|Old Ferry|Marlow Hill|Drayton|Kestrel Point|Upper Lyne|Ostrava Street".split(
      "|",
    ),
  building: "town hall|harbour office|central station|parliament|court|market|university|embassy|museum|stadium".split(
    "|",
  ),
  number: Array.from({ length: 97 }, (_, at) => String(at + 3)),
};
