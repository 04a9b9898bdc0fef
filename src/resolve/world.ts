import { type RegisterIndex, titleKind } from "../model/lookup.ts";
import type { Country, Organisation, RegisterMission, RegisterPerson } from "../model/register.ts";
import type { CanonicalTopic, TopicTaxonomy } from "../model/topic.ts";

/** What resolution knows beside the articles, by id and code. */
export interface World {
  readonly people: ReadonlyMap<string, RegisterPerson>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly missions: ReadonlyMap<string, RegisterMission>;
  readonly topics: ReadonlyMap<string, CanonicalTopic>;
  /** "foreign_minister" for "Secretary of State"; null for a title that the register does not know. */
  readonly titleKind: (title: string) => string | null;
}

/** The register and the taxonomy as resolution needs them. */
export const worldOf = (index: RegisterIndex, taxonomy: Pick<TopicTaxonomy, "topics">): World => ({
  people: index.peopleById,
  countries: index.countriesByCode,
  organisations: index.organisationsByCode,
  missions: new Map(index.register.missions.map((mission) => [mission.id, mission])),
  topics: taxonomy.topics,
  titleKind: (title) => titleKind(index, title),
});
