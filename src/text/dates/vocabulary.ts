/** The words that dates are made of, as expressions without case and with named groups, and what they count. */

const WEEKDAY_STEMS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MONTH_STEMS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export const WEEKDAY = "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";

/** Also abbreviated, as beside a date: "Thu, Nov 7". A full name takes no dot, so that no date runs over a sentence's end. */
export const WEEKDAY_OR_SHORT =
  "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?)";

const MONTH_WORDS =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

export const MONTH = `(?<month>${MONTH_WORDS})`;

/** With the dot of an abbreviation: "Nov. 7". */
export const DOTTED_MONTH =
  "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";

/** A second month in the same expression. */
export const OTHER_MONTH = `(?<otherMonth>${MONTH_WORDS})`;

/** A day of the month, not the start of a clock time, a larger number or a share. */
const NOT_MORE = "(?!\\d|[:.]\\d|,\\d{3}|[%°]| (?:percent|per cent|a\\.?m\\b|p\\.?m\\b))";

export const DAY = `(?<day>3[01]|[12]\\d|0?[1-9])(?<ordinal>st|nd|rd|th)?${NOT_MORE}`;

export const OTHER_DAY = `(?<otherDay>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?${NOT_MORE}`;

export const YEAR = "(?<year>1\\d{3}|2[01]\\d{2})(?!\\d|[,.]\\d)";

export const PART = "(?<part>morning|afternoon|evening|night)";

/** "early March", "the end of 2016", "mid-April". */
export const PORTION =
  "(?<portion>early|late|mid|middle|(?:the )?(?:very )?(?:end|start|beginning|middle|close|first half|second half) of|the (?:end|start) to)(?: |-)(?:in )?";

/** What a month or year stands before when it says when that took place: "their 2018 meeting", "a May phone call". */
export const OCCASION =
  "(?:[a-z]+ )?(?:calls?|phone|telephone|conversations?|meetings?|talks|summit|visit|trip|encounter|exchange|dinner|interview|speech)\\b";

const COUNT_WORDS = [
  ["one", "a", "an"],
  ["two"],
  ["three"],
  ["four"],
  ["five"],
  ["six"],
  ["seven"],
  ["eight"],
  ["nine"],
  ["ten"],
  ["eleven"],
  ["twelve"],
  ["thirteen"],
  ["fourteen"],
  ["fifteen"],
  ["sixteen"],
  ["seventeen"],
  ["eighteen"],
  ["nineteen"],
  ["twenty"],
];

/** Exact or rough: "two", "14", "a couple of", "several". */
export const COUNT =
  "(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|a couple(?: of)?|(?:just |only )?a few|several|many|some|a dozen|half an?)";

/** 1 for Monday to 7 for Sunday. */
export const weekdayNumber = (word: string): number => WEEKDAY_STEMS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** 1 for January to 12 for December. */
export const monthNumber = (word: string): number => MONTH_STEMS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** The number that a count word says; null for a rough one ("several"). */
export const countOf = (words: string): number | null => {
  const lower = words.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  const index = COUNT_WORDS.findIndex((forms) => forms.includes(lower));
  return index < 0 ? null : index + 1;
};

/** Which part of a month or year a portion names. */
export const portionOf = (words: string | undefined): "early" | "mid" | "late" | null => {
  if (words === undefined) return null;
  if (/mid/i.test(words)) return "mid";
  return /late|end|close|second/i.test(words) && !/earl/i.test(words) ? "late" : "early";
};

/** Whether the word is written as a name: "March", "MARCH", never "march". */
export const isCapitalised = (word: string): boolean => /^[A-Z]/.test(word);

/** The word directly before a place, with no mark between; "" when there is none. Its last 24 characters at most. */
export const wordBefore = (text: string, place: number): string => {
  WORD_BEFORE.lastIndex = place;
  return WORD_BEFORE.exec(text)?.[1] ?? "";
};

const WORD_BEFORE = /(?<=([A-Za-z\u00c0-\u024f'’.-]{1,24})[ \t\u00a0]{1,2})/y;

/** The next 24 characters after a place. */
export const after = (text: string, place: number): string => text.slice(place, place + 24);
