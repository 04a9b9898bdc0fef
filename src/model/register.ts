/** A post as held for a time. Days are YYYY-MM-DD, YYYY-MM or YYYY; `to` null means still held as far as is known. */
export interface OfficeTerm {
  /** "President", "Foreign Minister", "Secretary-General". */
  readonly title: string;
  /** ISO 3166 alpha-3 of the country or acronym of the organisation; null when neither. */
  readonly of: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A person known to the register. */
export interface RegisterPerson {
  /** Stable slug: "william-ruto"; namesakes carry a suffix. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly terms: readonly OfficeTerm[];
}

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** "Kenyan", "British". */
  readonly adjectives: readonly string[];
  /** Capitals and seats that news uses for the government: "Nairobi", "the Kremlin". */
  readonly metonyms: readonly string[];
}

export interface Organisation {
  /** Acronym: "UN", "EAC". */
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
}

/** An organised deployment, operation or named peace initiative. */
export interface RegisterMission {
  /** Stable slug: "mss-haiti". */
  readonly id: string;
  readonly acronym: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  /** ISO 3166 alpha-3 codes or region names. */
  readonly places: readonly string[];
  readonly leads: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** A title that can stand before a name or describe an office. `kind`: "head_of_state", "foreign_minister", "military", "honorific", … */
export interface Title {
  readonly title: string;
  readonly kind: string;
  readonly abbreviations: readonly string[];
}

/** Everything Readout knows of the world before it reads an article. */
export interface Register {
  readonly people: readonly RegisterPerson[];
  readonly countries: readonly Country[];
  readonly organisations: readonly Organisation[];
  readonly missions: readonly RegisterMission[];
  readonly titles: readonly Title[];
}
