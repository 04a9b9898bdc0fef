import type { Moment } from "../model/moment.ts";
import type { Channel, Status } from "../model/reading.ts";
import type { Store } from "../store/open.ts";
import { articlesById } from "../store/read/articles.ts";
import { callsPage, participantsOfCalls } from "../store/read/calls.ts";
import { leadersById, officesById } from "../store/read/leaders.ts";
import { missionsOfCalls } from "../store/read/missions.ts";
import type { ArticleRecord, CallFilter, CallRecord, LeaderRecord, OfficeRecord } from "../store/read/records.ts";
import { evidenceOfReports, reportsOfCalls } from "../store/read/reports.ts";
import { topicsOfCalls } from "../store/read/topics.ts";

/** A call with all that belongs to it, as exports give it. */
export interface ExportedCall {
  /** As in the API: "call:…". */
  readonly id: string;
  readonly channel: Channel;
  readonly status: Status;
  readonly moment: Moment;
  readonly confidence: number;
  readonly background: boolean;
  /** Slug of the leader who placed it. */
  readonly placedBy: string | null;
  readonly participants: readonly {
    readonly slug: string;
    readonly name: string;
    readonly wikidata: string | null;
    /** As of the call: "President, Kenya". */
    readonly office: string | null;
    readonly asReported: string;
  }[];
  readonly topics: readonly {
    readonly name: string;
    readonly code: string | null;
    readonly phrases: readonly string[];
  }[];
  readonly missions: readonly { readonly slug: string; readonly name: string; readonly acronym: string | null }[];
  readonly reports: readonly {
    readonly article: Pick<ArticleRecord, "id" | "title" | "source" | "url" | "publishedAt">;
    /** Where the article says so, in UTF-16 code units of its text. */
    readonly evidence: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
    readonly confidence: number;
    readonly rule: string;
  }[];
}

/** So many calls are read together: few statements, little memory. */
const BATCH = 100;

/** The calls that fit, newest first, read a hundred at a time while they are taken. */
export async function* exportedCalls(store: Store, filter: CallFilter): AsyncGenerator<ExportedCall> {
  for (let after: string | null = null; ; ) {
    const page = await callsPage(store, filter, "WHEN_DESC", { first: BATCH, after });
    yield* await completed(
      store,
      page.edges.map(({ node }) => node),
    );
    after = page.edges.at(-1)?.cursor ?? null;
    if (!page.hasNextPage || after === null) return;
  }
}

async function completed(store: Store, calls: readonly CallRecord[]): Promise<readonly ExportedCall[]> {
  const ids = calls.map(({ id }) => id);
  const [participants, topics, missions, reports] = await Promise.all([
    participantsOfCalls(store, ids),
    topicsOfCalls(store, ids),
    missionsOfCalls(store, ids),
    reportsOfCalls(store, ids),
  ]);
  const [leaders, offices, articles, evidence] = await Promise.all([
    recordsById(
      store,
      leadersById,
      participants.flat().map(({ leaderId }) => leaderId),
    ),
    recordsById(
      store,
      officesById,
      participants.flat().flatMap(({ officeId }) => officeId ?? []),
    ),
    recordsById(
      store,
      articlesById,
      reports.flat().map(({ articleId }) => articleId),
    ),
    evidenceOfReports(
      store,
      reports.flat().map(({ id }) => id),
    ),
  ]);
  const evidenceOf = new Map(reports.flat().map(({ id }, at) => [id, evidence[at] ?? []]));
  return calls.map((call, at) => ({
    id: `call:${call.id}`,
    channel: call.channel,
    status: call.status,
    moment: call.moment,
    confidence: call.confidence,
    background: call.background,
    placedBy: call.placedById,
    participants: (participants[at] ?? []).map(({ leaderId, officeId, asReported }) => ({
      slug: leaderId,
      name: nameOf(leaders.get(leaderId), leaderId),
      wikidata: leaders.get(leaderId)?.wikidata ?? null,
      office: officeId === null ? null : officeWords(offices.get(officeId)),
      asReported,
    })),
    topics: (topics[at] ?? []).map(({ topic, phrases }) => ({
      name: topic.name,
      code: topic.code,
      phrases: [...new Set(phrases.map(({ phrase }) => phrase))],
    })),
    missions: (missions[at] ?? []).map(({ id, name, acronym }) => ({ slug: id, name, acronym })),
    reports: (reports[at] ?? []).flatMap(({ id, articleId, confidence, rule }) => {
      const article = articles.get(articleId);
      return article === undefined
        ? []
        : [{ article: known(article), evidence: places(evidenceOf.get(id)), confidence, rule }];
    }),
  }));
}

async function recordsById<Of extends { readonly id: string }>(
  store: Store,
  read: (store: Store, ids: readonly string[]) => Promise<readonly (Of | null)[]>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Of>> {
  const found = await read(store, [...new Set(ids)]);
  return new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one]])));
}

const nameOf = (leader: LeaderRecord | undefined, slug: string): string => leader?.name ?? slug;

const officeWords = (office: OfficeRecord | undefined): string | null =>
  office === undefined ? null : [office.title, office.ofName ?? office.of].filter((part) => part !== null).join(", ");

const known = ({ id, title, source, url, publishedAt }: ArticleRecord) => ({
  id: `article:${id}`,
  title,
  source,
  url,
  publishedAt,
});

const places = (evidence: readonly { readonly start: number; readonly end: number; readonly quote: string }[] = []) =>
  evidence.map(({ start, end, quote }) => ({ start, end, quote }));
