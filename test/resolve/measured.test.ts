import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge.ts";
import { fold } from "../../src/model/fold.ts";
import { grouped } from "../../src/model/grouped.ts";
import { readArticle } from "../../src/read.ts";
import { createResolver } from "../../src/resolve/resolve.ts";
import { prepareArticle } from "../../src/store/write/prepare.ts";
import { reportEntries } from "../../src/store/write/reported-rows.ts";
import { bCubedF1, pairwiseF1 } from "../support/agreement.ts";
import { toldCalls } from "../support/told-calls.ts";

const TOLD = toldCalls();
const measured = resolveTold();

test("The test set has sixty calls of two to six reports, copies among them, and one report is read of each article", () => {
  const sizes = [...grouped(TOLD, ({ call }) => call).values()].map(({ length }) => length);
  expect(sizes.length).toBeGreaterThanOrEqual(60);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(6);
  expect(TOLD.filter(({ copyOfId }) => copyOfId !== null).length).toBeGreaterThanOrEqual(8);
  expect(measured.unread).toEqual([]);
});

test("Reports of one call are together: pairwise F1 and B-cubed F1 are 0.95 or more", () => {
  expect(pairwiseF1(measured.reports), measured.mistakes).toBeGreaterThanOrEqual(0.95);
  expect(bCubedF1(measured.reports), measured.mistakes).toBeGreaterThanOrEqual(0.95);
});

test("Mentions of one leader are together: B-cubed F1 is 0.97 or more", () => {
  expect(bCubedF1(measured.leaders)).toBeGreaterThanOrEqual(0.97);
});

test("Copies of one agency's story count once", () => {
  for (const { id, reportCount } of measured.calls) {
    const call = id.split(".")[0] ?? "";
    const stories = TOLD.filter((told) => told.call === call && told.copyOfId === null).length;
    expect(reportCount, id).toBeLessThanOrEqual(stories);
  }
});

/** The articles of the test set, read and resolved as an ingest does. */
function resolveTold() {
  const knowledge = loadKnowledge();
  const resolver = createResolver(knowledge.index, knowledge.taxonomy);
  const prepared = TOLD.map(({ article }) =>
    prepareArticle({ article, reading: readArticle(article, knowledge) }, resolver),
  );
  const leaders = resolver.identifyLeaders(prepared.flatMap(({ entries }) => entries.leaders));
  const missions = new Map(
    prepared.flatMap(({ entries }) => entries.missions.map((entry) => [entry.id, resolver.missionId(entry)] as const)),
  );
  const copies = new Map(
    TOLD.flatMap(({ article, copyOfId }) => (copyOfId === null ? [] : [[article.id, copyOfId] as const])),
  );
  const reports = prepared.map((article) => reportEntries(article, { leaders, missions, copies }, resolver));
  const calls = resolver.resolveCalls(reports.flat());
  const gold = new Map(TOLD.flatMap(({ call }, at) => (reports[at] ?? []).map(({ id }) => [id, call] as const)));
  const got = new Map(calls.flatMap(({ id, reportIds }) => reportIds.map((reportId) => [reportId, id] as const)));
  return {
    calls,
    unread: TOLD.filter((_, at) => reports[at]?.length !== 1).map(({ article }) => article.id),
    reports: { got, gold },
    mistakes: [...grouped([...gold.keys()], (id) => gold.get(id) ?? "").entries()]
      .map(([call, ids]) => `${call}: ${ids.map((id) => `${id} in ${got.get(id)}`).join(", ")}`)
      .filter((line) => new Set([...line.matchAll(/ in (\S+?)(?:,|$)/g)].map(([, id]) => id)).size > 1)
      .join("\n"),
    leaders: {
      got: new Map(leaders),
      gold: new Map(
        prepared.flatMap(({ entries }, at) =>
          entries.leaders.flatMap(({ id, name, aliases }) => {
            const forms = [name, ...aliases].map(fold);
            const meant = TOLD[at]?.leaders.find((known) =>
              known.forms.some((form) => forms.some((words) => ` ${words} `.includes(` ${fold(form)} `))),
            );
            return meant === undefined ? [] : [[id, meant.label] as const];
          }),
        ),
      ),
    },
  };
}
