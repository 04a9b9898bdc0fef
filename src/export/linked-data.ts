import type { ExportedCall } from "./calls.ts";

/** Everything is named after https://schema.org; a program that does not know it needs no network to read this. */
const CONTEXT = { "@vocab": "https://schema.org/", url: { "@type": "@id" }, sameAs: { "@type": "@id" } };

/** Calls as JSON-LD: each an Event with its attendees, what it was about, and the articles that tell of it. */
export async function* callsAsJsonLd(calls: AsyncIterable<ExportedCall>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let separator = "\n";
  for await (const call of calls) {
    yield `${separator}${JSON.stringify(eventOf(call))}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

const eventOf = ({ id, moment, channel, status, participants, topics, missions, reports }: ExportedCall) => ({
  "@type": "Event",
  "@id": `urn:readout:${encodeURIComponent(id)}`,
  identifier: id,
  name: `${participants.map(({ name }) => name).join(", ")} (${CHANNELS[channel]})`,
  eventStatus: STATUSES[status],
  ...(moment.earliest !== null && { startDate: moment.earliest }),
  ...(moment.latest !== null && { endDate: moment.latest }),
  ...(moment.edtf !== null && { temporalCoverage: moment.edtf }),
  attendee: participants.map(({ slug, name, wikidata, office }) => ({
    "@type": "Person",
    identifier: slug,
    name,
    ...(office !== null && { jobTitle: office }),
    ...(wikidata !== null && { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
  })),
  about: [
    ...topics.map(({ name, code }) => ({ "@type": "DefinedTerm", name, ...(code !== null && { termCode: code }) })),
    ...missions.map(({ slug, name }) => ({ "@type": "Organization", identifier: slug, name })),
  ],
  subjectOf: reports.map(({ article, evidence }) => ({
    "@type": "NewsArticle",
    identifier: article.id,
    ...(article.title !== null && { headline: article.title }),
    ...(article.source !== null && { publisher: { "@type": "Organization", name: article.source } }),
    ...(article.url !== null && { url: article.url }),
    ...(article.publishedAt !== null && { datePublished: article.publishedAt }),
    hasPart: evidence.map(({ quote }) => ({ "@type": "Quotation", text: quote })),
  })),
});

const CHANNELS: Readonly<Record<ExportedCall["channel"], string>> = {
  PHONE: "by phone",
  VIDEO: "by video",
  UNSPECIFIED: "talks",
  IN_PERSON: "in person",
};

/** schema.org has no word for calls that were refused or are denied: neither took place. */
const STATUSES: Readonly<Record<ExportedCall["status"], string>> = {
  HELD: "EventScheduled",
  PLANNED: "EventScheduled",
  DECLINED: "EventCancelled",
  DENIED: "EventCancelled",
};
