import type { ExplainedSentence, Explanation, MarkKind, Step } from "./explanation.ts";
import type { CallRecord, EvidenceRecord } from "./extraction.ts";
import { markedLines, wrap } from "./marked-text.ts";
import type { Paint } from "./paint.ts";

/** An explanation as text for a reader: what was found, then each sentence with its steps. Ends with a line end. */
export const renderExplanation = (explanation: Explanation, width: number, paint: Paint): string =>
  [
    ...header(explanation, paint),
    "",
    ...found(explanation, width, paint),
    "",
    paint("heading", "Sentence by sentence") + legend(paint),
    ...explanation.sentences.flatMap((sentence) => ["", ...sentenceLines(sentence, width, paint)]),
    ...elsewhere(explanation.elsewhere, width, paint),
    "",
  ].join("\n");

const header = ({ id, title, source, publishedAt, sentences }: Explanation, paint: Paint): readonly string[] => [
  paint("heading", title ?? "Without a title"),
  paint(
    "faint",
    [source, publishedAt ?? "undated", count(sentences.length, "sentence"), id].filter(Boolean).join(" · "),
  ),
];

const found = ({ extraction }: Explanation, width: number, paint: Paint): readonly string[] => {
  const { calls, leaders, missions } = extraction;
  return [
    paint("heading", count(calls.length, "call")),
    ...calls.flatMap((call, at) => callLines(call, at + 1, width, paint)),
    "",
    paint("heading", count(leaders.length, "leader")),
    ...leaders.flatMap(({ name, office, aliases, mentions }) => [
      `  ${paint("leader", name)}${office === null ? "" : `, ${office}`}`,
      ...lines(`${count(mentions.length, "mention")}${list(": ", aliases)}`, 6, width, (words) =>
        paint("faint", words),
      ),
    ]),
    ...(missions.length === 0 ? [] : ["", paint("heading", count(missions.length, "mission"))]),
    ...missions.map((name) => `  ${paint("mission", name)}`),
  ];
};

const callLines = (call: CallRecord, number: number, width: number, paint: Paint): readonly string[] => [
  `  ${paint("number", `${number}`)} ${call.participants.map(({ name }) => paint("leader", name)).join(" — ")}`,
  ...row("how", [call.channel, call.status, call.background && "BACKGROUND", call.several && "SEVERAL"], width),
  ...row("when", [call.date, call.dateText && `“${call.dateText}”`], width),
  ...row("about", call.topics, width),
  ...row("missions", call.missions, width),
  ...row("found by", [`${call.rule}, confidence ${call.confidence.toFixed(2)}`], width),
  ...call.evidence.flatMap((evidence) => lines(place(evidence), 6, width, (words) => paint("faint", words))),
];

const row = (label: string, values: readonly (string | false | null)[], width: number): readonly string[] => {
  const text = values.filter((value) => typeof value === "string" && value !== "").join("; ");
  if (text === "") return [];
  const [first = "", ...rest] = lines(text, 15, width, (words) => words);
  return [`      ${label.padEnd(9)}${first.trimStart()}`, ...rest];
};

const place = ({ start, end, quote }: EvidenceRecord): string => `[${start}, ${end}) “${quote.replace(/\s+/g, " ")}”`;

const sentenceLines = (sentence: ExplainedSentence, width: number, paint: Paint): readonly string[] => {
  const [first = "", ...rest] = markedLines(sentence.text, sentence.start, sentence.marks, width - 6, paint);
  return [
    `${paint("number", String(sentence.number).padStart(4))}  ${first}`,
    ...rest.map((line) => `      ${line}`),
    ...(showsMarks(paint) ? [] : marksInWords(sentence, width)),
    ...sentence.steps.flatMap((step) => stepLines(step, sentence.text.length * 0.8, width, paint)),
  ];
};

/** Where marks cannot be seen they are told: "· leader Ruto, Guterres; date Thursday evening". */
const marksInWords = ({ marks, text, start }: ExplainedSentence, width: number): readonly string[] => {
  const told = MARK_KINDS.filter((kind) => kind !== "call").flatMap((kind) => {
    const words = marks
      .filter((mark) => mark.kind === kind)
      .map((mark) => text.slice(Math.max(0, mark.start - start), mark.end - start));
    return words.length === 0 ? [] : `${kind} ${[...new Set(words)].map((word) => `“${shorten(word)}”`).join(", ")}`;
  });
  return told.length === 0 ? [] : lines(`· ${told.join("; ")}`, 8, width, (words) => words, 10);
};

/** "+ call spoke-by-phone “spoke by phone”: why". Words longer than `longest` are left out. */
const stepLines = (step: Step, longest: number, width: number, paint: Paint): readonly string[] => {
  const head = `${SIGNS[step.verdict]} ${step.stage} ${step.rule}`;
  const words = step.quote.length > longest ? "" : ` “${shorten(step.quote)}”`;
  return lines(`${head}${words}: ${step.detail}`, 8, width, (line) => line, 10).map((line, at) =>
    at === 0
      ? `        ${paint(step.verdict, head)}${paint("faint", line.slice(8 + head.length))}`
      : paint("faint", line),
  );
};

const SIGNS = { found: "+", vetoed: "−", merged: "=" } as const;

const elsewhere = (steps: readonly Step[], width: number, paint: Paint): readonly string[] =>
  steps.length === 0
    ? []
    : [
        "",
        paint("heading", "In no sentence"),
        ...steps.flatMap((step) => stepLines(step, Number.POSITIVE_INFINITY, width, paint)),
      ];

const legend = (paint: Paint): string =>
  showsMarks(paint) ? `   ${MARK_KINDS.map((kind) => paint(kind, kind)).join("  ")}` : "";

const MARK_KINDS: readonly MarkKind[] = ["leader", "mission", "date", "topic", "quotation", "call"];

const showsMarks = (paint: Paint): boolean => paint("leader", "x") !== "x";

/** `text` indented and wrapped; the lines after the first are indented by `hang`. */
const lines = (
  text: string,
  indent: number,
  width: number,
  look: (words: string) => string,
  hang: number = indent,
): readonly string[] =>
  wrap(text, width - Math.max(indent, hang)).map(
    ({ start, end }, at) => " ".repeat(at === 0 ? indent : hang) + look(text.slice(start, end)),
  );

const shorten = (quote: string): string => {
  const words = quote.replace(/\s+/g, " ");
  return words.length <= 60 ? words : `${words.slice(0, 38).trimEnd()} … ${words.slice(-18).trimStart()}`;
};

const list = (before: string, values: readonly string[]): string =>
  values.length === 0 ? "" : before + values.join(", ");

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
