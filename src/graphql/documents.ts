import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { z } from "zod";
import type { Context } from "./context.ts";

/** Documents by the SHA-256 of their text, in hexadecimal digits. */
export type Documents = ReadonlyMap<string, string>;

/** A list of documents that cannot be used; `message` is a sentence for the operator. */
export class DocumentsUnreadable extends Error {
  override readonly name = "DocumentsUnreadable";
}

const MANIFEST = z.record(z.string(), z.string());

/** The documents of a manifest, such as codegen writes: `{ "sha256:…": "query …" }`. Throws `DocumentsUnreadable`. */
export function readDocuments(path: string): Documents {
  try {
    const manifest = MANIFEST.parse(JSON.parse(readFileSync(path, "utf8")));
    return new Map(Object.values(manifest).map((text) => [createHash("sha256").update(text).digest("hex"), text]));
  } catch (cause) {
    const message = `${path} is no list of documents: it has to be JSON, { "sha256:…": "query …" }.`;
    throw new DocumentsUnreadable(message, { cause });
  }
}

/** The documents as the cache from which Apollo takes what is asked for by hash. Nothing is added to it. */
export const documentCache = (documents: Documents) => ({
  get: async (key: string) => documents.get(key.replace(/^apq:(?:sha256:)?/, "")),
  set: async () => {},
  delete: async () => false,
});

/** Refuses every operation that is not of these documents, sent by hash or letter by letter. */
export function onlyDocuments(documents: Documents): ApolloServerPlugin<Context> {
  const texts = new Set(documents.values());
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ source }) => {
        if (!texts.has(source)) throw notChosen();
      },
    }),
  };
}

/** What a document gets that the operator has not chosen. */
export const notChosen = (): GraphQLError =>
  new GraphQLError("This server answers only the documents that its operator has chosen.", {
    extensions: { code: "DOCUMENT_NOT_CHOSEN", http: { status: 400 } },
  });
