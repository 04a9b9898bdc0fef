import type { PublicationBasis } from "../model/article.ts";
import type { RejectionReason } from "./reasons.ts";

/** Something that can be read once: a file, an entry of an archive, an answer from the web. */
export interface Input {
  /** What the user would look for: the file's path, the address, or "-". */
  readonly source: string;
  /** Where in the source this input lies ("entry a/b.html"); null for all of it. */
  readonly place: string | null;
  /** The name by which the kind is recognised: the file's or entry's name, the address's path. */
  readonly name: string;
  /** The address the bytes were fetched from, when they were. */
  readonly url: string | null;
  /** The Content-Type that came with the bytes, when one did. */
  readonly contentType: string | null;
  /** How many archives this input is inside of. */
  readonly depth: number;
  /** What is known of the article from what led to it (a feed's entry); the input's own word comes before it. */
  readonly known: Known | null;
  /** The file that `bytes` comes from, if it comes from one unchanged: zip archives are read from their end. */
  readonly path: string | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What is known of an article beside its text. Strings are raw. */
export interface Known {
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly language: string | null;
  /** What is said of the publication time, most trusted first. */
  readonly published: readonly PublicationClaim[];
  /** What is said of when this version was made, most trusted first. */
  readonly modified: readonly string[];
}

/** One record as a format's reader found it, before it is cleaned and dated. Strings are raw. */
export interface FoundRecord extends Known {
  readonly kind: "record";
  readonly place: string | null;
  readonly text: string;
}

export interface PublicationClaim {
  readonly value: string;
  readonly basis: Exclude<PublicationBasis, "unknown" | "fromUrl">;
}

/** A record that its format's reader could not make sense of. */
export interface RefusedRecord {
  readonly kind: "refused";
  readonly place: string | null;
  readonly reason: RejectionReason;
  readonly message: string;
}

/** An input inside an input: an archive's entry. */
export interface NestedInput {
  readonly kind: "input";
  readonly input: Input;
}

/** A page that a feed's entry links to, to be fetched. */
export interface LinkedPage {
  readonly kind: "page";
  readonly place: string | null;
  readonly address: string;
  readonly known: Known;
}

export type Finding = FoundRecord | RefusedRecord | NestedInput | LinkedPage;
