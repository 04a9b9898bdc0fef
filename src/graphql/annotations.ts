import type { Evidence } from "../model/span.ts";
import type { EvidenceRecord } from "../store/read/records.ts";
import type { Context } from "./context.ts";
import type { AnnotationKind, ResolversTypes, ResolversUnionTypes } from "./generated/resolvers.ts";
import { named, subjectOf } from "./nodes.ts";

type AnnotationSubject = ResolversUnionTypes<ResolversTypes>["AnnotationSubject"];

/** A stretch of an article, with how to get the record that it belongs to. */
export interface AnnotationParent {
  readonly kind: AnnotationKind;
  readonly evidence: EvidenceRecord;
  readonly subject: (context: Context) => Promise<AnnotationSubject>;
}

/** All stretches of an article that say something, in the order of the text, the longer first. */
export async function annotationsOf(articleId: string, { load }: Context): Promise<readonly AnnotationParent[]> {
  const [mentions, quotations, reports] = await Promise.all([
    load.mentionsOfArticle.load(articleId),
    load.quotationsOfArticle.load(articleId),
    load.reportsOfArticle.load(articleId),
  ]);
  const [evidence, topics] = await Promise.all([
    Promise.all(reports.map(({ id }) => load.evidenceOfReport.load(id))),
    Promise.all(reports.map(({ id }) => load.topicsOfReport.load(id))),
  ]);
  const annotation = (
    kind: AnnotationKind,
    { start, end, quote }: Evidence,
    subject: AnnotationParent["subject"],
  ): AnnotationParent => ({ kind, evidence: { start, end, quote, articleId }, subject });
  return [
    ...mentions.map((mention) => annotation("MENTION", mention, (context) => subjectOf(mention, context))),
    ...quotations.map((quotation) => annotation("QUOTATION", quotation, async () => named("Quotation", quotation))),
    ...reports.flatMap(({ callId }, at) =>
      (evidence[at] ?? []).map((place) =>
        annotation("CALL", place, async (context) => named("Call", await context.load.call.load(callId))),
      ),
    ),
    ...topics
      .flat()
      .flatMap(({ topic, phrases }) =>
        phrases.map((phrase) => annotation("TOPIC", phrase, async () => named("Topic", topic))),
      ),
  ].sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
}
