/**
 * An article's normalised text without the lines that belong to the page around it: "Also read: …", advertisements,
 * cookie notices, share bars. Only whole lines go, and only lines that a row of the table matches from end to end or
 * by an opening that no sentence of a report has; a sentence that merely contains such words stays.
 */
export function stripBoilerplate(text: string): string {
  const kept = text.split("\n").filter((line) => !isBoilerplate(line));
  return kept
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function isBoilerplate(line: string): boolean {
  if (line === "" || line.length > longestBoilerplate) return false;
  return boilerplateLines.some((row) => row.pattern.test(line));
}

/** A longer line is a paragraph of the article, whatever it opens with. */
const longestBoilerplate = 300;

/** Each pattern with a line it takes away, and the nearest line it must leave alone. */
export const boilerplateLines = [
  {
    name: "also read",
    pattern:
      /^\W*(?:also read|read also|read more|read next|also see|see also|also watch|watch|listen|photos?|video|gallery|graphic|slideshow|must[- ]read|don['’]t miss|related(?: (?:article|story|stories|news))?|more on this) ?[:|–—] ?\S.*$/i,
    example: "Also Read: Five things to know about the summit",
    leaves: "Also present was the foreign minister.",
  },
  {
    name: "also read, alone on its line",
    pattern:
      /^\W*(?:also read|read also|read more|read next|related (?:articles?|stories|topics?|news|content)|more(?: on this(?: story)?| from \S+(?: \S+)?)?(?=\W*$)|also see|you may also like|recommended (?:stories|for you)|editors?['’]?s? picks?|most read|trending(?: now)?|top stories|up next)\W*$/i,
    example: "Related Articles",
    leaves: "Read more than the headline, he said.",
  },
  {
    name: "continue reading",
    pattern:
      /^\W*(?:(?:article|story|content) continue[sd] (?:below|after)|scroll (?:down|up) (?:for|to)|continue reading|keep reading|skip (?:to (?:main )?content|advertisement|ad|past newsletter)|scroll to continue)\b[^.]{0,80}$/i,
    example: "Article continues after the advertisement",
    leaves: "The story continues to divide the country.",
  },
  {
    name: "advertisement",
    pattern:
      /^\W*(?:advertisements?|advertorial|ads?|sponsored(?: content| by \S.*)?|promoted(?: content)?|(?:ads? )?powered by \S{1,30}|report this ad|remove ads?)(?: \d+)?\W*$/i,
    example: "ADVERTISEMENT",
    leaves: "Advertisement spending fell, the minister said.",
  },
  {
    name: "cookie notice",
    pattern:
      /^\W*(?:(?:we|this (?:web)?site|our (?:web)?site|our partners)\b[^.]{0,80}\buses? cookies\b.*|by (?:continuing|using|browsing|clicking)\b[^.]{0,80}\b(?:you (?:agree|accept|consent)|cookies)\b.*|(?:accept|reject|allow|manage) (?:all )?(?:cookies|preferences)|cookie (?:policy|settings|preferences|notice))\W*$/i,
    example: "We use cookies to improve your experience on our site.",
    leaves: "The regulator fined the firm because its site uses cookies.",
  },
  {
    name: "share bar",
    pattern:
      /^\W*(?:share(?: this(?: (?:article|story|post|page))?)?(?: (?:on|via|with|to)\b.{0,60})?|share this (?:article|story)(?:[\s,|·•/&-]*(?:share|tweet|post|e-?mail|print|save|comments?))+|(?:(?:share|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|email|e-mail|print|copy link|messenger|flipboard|pocket|comments?|save|follow us)[\s,|·•/&-]*){2,}|copy link|print this page|email this article)\W*$/i,
    example: "Share on Facebook | Tweet | WhatsApp | Email",
    leaves: "Share of the vote: 52 percent.",
  },
  {
    name: "newsletter",
    pattern:
      /^\W*(?:sign up|subscribe|register)\b[^.]{0,60}\b(?:newsletters?|inbox|alerts?|updates|channel|whatsapp|youtube|telegram)\b.*$/i,
    example: "Sign up for our daily newsletter to get the best stories in your inbox",
    leaves: "Signatories will meet again in May.",
  },
  {
    name: "follow us",
    pattern:
      /^\W*(?:follow|like|join|find) (?:us|our \S+(?: \S+)?|the \S+)(?: page| channel)? on (?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|google news|linkedin|tiktok|threads|bluesky)\b.*$/i,
    example: "Follow us on Twitter and Facebook",
    leaves: "Follow-up talks on Sudan are planned.",
  },
  {
    name: "app",
    pattern: /^\W*(?:download|get|install) (?:the|our) (?:\S+ ){0,3}app\b.{0,80}$/i,
    example: "Download our app for breaking news",
    leaves: "Get the deal done, he told them.",
  },
  {
    name: "copyright",
    pattern: /^\W*(?:©|(?:\(c\)|copyright)[ ,]*(?:©|\(c\)|by\b|\d{4})).{0,120}$|^\W*all rights reserved\b.{0,160}$/i,
    example: "© 2024 The Daily Example. All rights reserved.",
    leaves: "Copyrighted works were discussed at length by both sides.",
  },
  {
    name: "click here",
    pattern:
      /^\W*(?:click|tap) here (?:to|for)\b[^.]{0,100}\W*$|^.{0,120}\bby signing up,? you (?:agree|accept|consent)\b.*$/i,
    example: "Click here to get the app",
    leaves: "The minister clicked, here and there, through the draft.",
  },
  {
    name: "picture credit or count",
    pattern:
      /^\W*(?:(?:image|photo|picture)s? (?:copyright|credit|source|caption|by)\b.{0,80}|(?:slideshow|gallery|view) ?\(?\d+ (?:images|photos|pictures)\)?)\W*$/i,
    example: "Image copyright Example Images",
    leaves: "Photographs of the call were released by the palace.",
  },
  {
    name: "the page's age",
    pattern:
      /^\W*(?:this (?:article|story) is more than \d+ (?:months?|years?) old|(?:\d+|an?) (?:minutes?|mins?|hours?|days?|weeks?|months?|years?) ago)\W*$/i,
    example: "2 hours ago",
    leaves: "Two years ago they stopped speaking.",
  },
  {
    name: "reading time",
    pattern: /^\W*(?:(?:estimated )?reading time:? ?)?\d+ ?-?min(?:ute)?s?(?: read)?\W*$/i,
    example: "3 min read",
    leaves: "20 minutes later they spoke again.",
  },
] as const;
