import { expect, test } from "vitest";
import type { LeaderEntry } from "../../src/model/resolution.ts";
import { describeLeader, identifyLeaders } from "../../src/resolve/leaders.ts";
import { officeByHand } from "../support/readings.ts";
import { WORLD } from "../support/world.ts";

const entry = (id: string, name: string, office?: string, registerId?: string): LeaderEntry => ({
  id,
  articleId: id,
  ordinal: 0,
  name,
  aliases: [],
  office: office === undefined ? null : officeByHand(office),
  registerId: registerId ?? null,
});

/** Entries, and whom each of them means. */
const ENTRIES: readonly {
  readonly name: string;
  readonly entries: readonly LeaderEntry[];
  readonly leaders: readonly string[];
}[] = [
  {
    name: "the register's person, whatever the article calls them",
    entries: [
      entry("1", "Venn", undefined, "mara-venn"),
      entry("2", "Mara Venn", "President | President | ARL", "mara-venn"),
    ],
    leaders: ["mara-venn", "mara-venn"],
  },
  {
    name: "a name without a country joins the only country it has",
    entries: [entry("1", "Rosa Quill"), entry("2", "Rosa Quill", "Trade Minister | Trade Minister | CAS")],
    leaders: ["rosa-quill~CAS", "rosa-quill~CAS"],
  },
  {
    name: "a name without a country joins none of two",
    entries: [
      entry("1", "Rosa Quill", "Trade Minister | Trade Minister | CAS"),
      entry("2", "Rosa Quill"),
      entry("3", "Rosa Quill", "Mayor | Mayor | ARL"),
    ],
    leaders: ["rosa-quill~CAS", "rosa-quill~", "rosa-quill~ARL"],
  },
  {
    name: "spellings that fold alike are one",
    entries: [entry("1", "José Ñandú"), entry("2", "Jose Nandu", "Envoy | Envoy | OPN")],
    leaders: ["jose-nandu~OPN", "jose-nandu~OPN"],
  },
  {
    name: "an office without a country says nothing",
    entries: [entry("1", "Rosa Quill", "the minister | Minister"), entry("2", "Rosa Quill")],
    leaders: ["rosa-quill~", "rosa-quill~"],
  },
  {
    name: "a namesake whom the register knows is another",
    entries: [entry("1", "Mara Venn", undefined, "mara-venn"), entry("2", "Mara Venn", "Judge | Judge | CAS")],
    leaders: ["mara-venn", "mara-venn~CAS"],
  },
];

for (const { name, entries, leaders } of ENTRIES) {
  test(name, () => {
    const forwards = identifyLeaders(entries);
    const backwards = identifyLeaders([...entries].reverse());
    expect(entries.map(({ id }) => forwards.get(id))).toEqual(leaders);
    expect(entries.map(({ id }) => backwards.get(id))).toEqual(leaders);
  });
}

test("A leader has the register's name, forms and terms, and the forms and offices that articles add", () => {
  const entries = [
    { ...entry("1", "President Venn", "Chair | Chair | OPN", "mara-venn"), aliases: ["Mara"] },
    entry("2", "Mara Venn", "Arlandic President | President | ARL", "mara-venn"),
  ];
  expect(describeLeader("mara-venn", entries, WORLD)).toEqual({
    id: "mara-venn",
    name: "Mara Venn",
    registerId: "mara-venn",
    wikidata: "Q-mara-venn",
    names: ["M. Venn", "Mara", "Mara Venn", "President Venn"],
    offices: [
      {
        id: "mara-venn/president/ARL/2022-09-13",
        leaderId: "mara-venn",
        title: "President",
        of: "ARL",
        ofName: "Arland",
        ofKind: "country",
        from: "2022-09-13",
        to: null,
        basis: "register",
      },
      {
        id: "mara-venn/chair/OPN",
        leaderId: "mara-venn",
        title: "Chair",
        of: "OPN",
        ofName: "Organisation of Plain Nations",
        ofKind: "organisation",
        from: null,
        to: null,
        basis: "reported",
      },
    ],
  });
});

test("Someone the register does not know goes by the form that is used most, then by the longest", () => {
  const named = (...names: readonly string[]) =>
    describeLeader(
      "x",
      names.map((name, at) => entry(String(at), name)),
      WORLD,
    ).name;
  expect(named("Jose Nandu", "José Ñandú", "Jose Nandu")).toBe("Jose Nandu");
  expect(named("JOSE NANDU", "J. Ñandú")).toBe("JOSE NANDU");
  expect(named("Jose Nandu", "José Ñandú")).toBe(named("José Ñandú", "Jose Nandu"));
});
