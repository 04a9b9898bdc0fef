import { expect, test } from "vitest";
import { type Moment, UNKNOWN_MOMENT } from "../../src/model/moment.ts";
import type { ReportEntry } from "../../src/model/resolution.ts";
import { boundMoment } from "../../src/resolve/moments.ts";
import { officeByHand, stated } from "../support/readings.ts";
import { reportByHand } from "../support/reports.ts";
import { WORLD } from "../support/world.ts";

const VENN = ["mara-venn", "President | President | ARL"] as const;
const OKEL_ELECT = ["tomas-okel", "Brunish President-elect | President-elect | BRU"] as const;
const OKEL = ["tomas-okel", "President | President | BRU"] as const;
const LINDQVIST = ["ada-lindqvist", "Castan Foreign Secretary | Foreign Secretary | CAS"] as const;

const words = (moment: Partial<Moment>): Moment => ({ ...UNKNOWN_MOMENT, ...moment });
const bounded = (edtf: string, earliest: string | null, latest: string | null, from: Partial<Moment> = {}): Moment => ({
  ...UNKNOWN_MOMENT,
  ...from,
  edtf,
  precision: "range",
  basis: "implied",
  earliest,
  latest,
});

const MOMENTS: readonly {
  readonly name: string;
  readonly moment: Moment;
  readonly on: readonly (readonly [string, string | null])[];
  readonly report?: Partial<ReportEntry>;
  readonly becomes: Moment;
}[] = [
  {
    name: "a president-elect dates a call between election and inauguration, in the term that fits the others",
    moment: words({ words: "this evening" }),
    on: [VENN, OKEL_ELECT],
    becomes: bounded("2024-11-06/2025-01-20", "2024-11-06", "2025-01-20", { words: "this evening" }),
  },
  {
    name: "a term that goes on bounds one side",
    moment: words({}),
    on: [VENN],
    becomes: bounded("2022-09-13/..", "2022-09-13", null),
  },
  {
    name: "two terms of one office bound from the first to the last",
    moment: words({}),
    on: [OKEL],
    becomes: bounded("2017-01-20/..", "2017-01-20", null),
  },
  {
    name: "a day that is known narrows with the terms",
    moment: words({ latest: "2023-06-30" }),
    on: [VENN],
    becomes: bounded("2022-09-13/2023-06-30", "2022-09-13", "2023-06-30"),
  },
  {
    name: "a title of the same kind, and a term known by month and year",
    moment: words({}),
    on: [LINDQVIST],
    becomes: bounded("2023-02-01/2025-12-31", "2023-02-01", "2025-12-31"),
  },
  {
    name: "a president-elect of whom the register has only the presidency was that before it",
    moment: words({}),
    on: [["mara-venn", "President-elect | President-elect | ARL"]],
    becomes: bounded("../2022-09-13", null, "2022-09-13"),
  },
  {
    name: "a stated month stays stated, with closer bounds",
    moment: { ...stated("2025-01"), precision: "month", earliest: "2025-01-01", latest: "2025-01-31" },
    on: [OKEL_ELECT],
    becomes: { ...stated("2025-01"), precision: "month", earliest: "2025-01-01", latest: "2025-01-20" },
  },
  {
    name: "an office that contradicts the stated day narrows nothing",
    moment: stated("2019-05-05"),
    on: [OKEL_ELECT],
    becomes: stated("2019-05-05"),
  },
  {
    name: "no office, an unknown person, an unknown office: nothing",
    moment: words({ words: "once" }),
    on: [
      ["mara-venn", null],
      ["rosa-quill~", "President | President | ARL"],
      ["ivo-brandt", "Trade Minister | Trade Minister | CAS"],
    ],
    becomes: words({ words: "once" }),
  },
  {
    name: "a call that was held was so by the day of publication",
    moment: words({}),
    on: [VENN],
    report: { publishedOn: "2024-11-08" },
    becomes: bounded("2022-09-13/2024-11-08", "2022-09-13", "2024-11-08"),
  },
  {
    name: "a call that is planned is not",
    moment: words({}),
    on: [],
    report: { publishedOn: "2024-11-08", status: "PLANNED" },
    becomes: words({}),
  },
  {
    name: "of a call that is looked back on, the article gives the offices of its own day",
    moment: words({}),
    on: [VENN, OKEL_ELECT],
    report: { publishedOn: "2024-11-08", background: true },
    becomes: bounded("../2024-11-08", null, "2024-11-08"),
  },
  {
    name: "a stated day after publication, elsewhere on the globe, stays",
    moment: stated("2024-11-09"),
    on: [],
    report: { publishedOn: "2024-11-08" },
    becomes: stated("2024-11-09"),
  },
  {
    name: "an acting president is not the president",
    moment: words({}),
    on: [["mara-venn", "acting President | Acting President | ARL"]],
    becomes: words({}),
  },
];

for (const { name, moment, on, report = {}, becomes } of MOMENTS) {
  test(name, () => {
    const participants = on.map(([leaderId, office]) => ({
      leaderId,
      name: leaderId,
      office: office === null ? null : officeByHand(office),
    }));
    expect(boundMoment(reportByHand("a-1", { ...report, moment, participants }), WORLD)).toEqual(becomes);
  });
}
