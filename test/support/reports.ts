import { UNKNOWN_MOMENT } from "../../src/model/moment.ts";
import type { ReportEntry } from "../../src/model/resolution.ts";

/** The report "article-number" of a call by phone between `on`, of which nothing else is known unless it is said. */
export const reportByHand = (
  id: string,
  { on = ["mara-venn", "tomas-okel"], ...known }: Partial<ReportEntry> & { readonly on?: readonly string[] } = {},
): ReportEntry => ({
  id,
  articleId: id.split("-")[0] ?? id,
  publishedSort: "",
  publishedOn: null,
  copyOfId: null,
  channel: "PHONE",
  status: "HELD",
  moment: UNKNOWN_MOMENT,
  placedById: null,
  confidence: 0.8,
  background: false,
  several: false,
  participants: on.map((leaderId) => ({ leaderId, name: leaderId, office: null })),
  topicIds: [],
  topicPhrases: [],
  missionIds: [],
  wording: [],
  quotations: [],
  ...known,
});
