import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { z } from "zod";
import type { Config } from "../config.ts";
import { loadKnowledge } from "../knowledge.ts";
import { type Decision, inWords } from "../model/decision.ts";
import type { Resolver } from "../model/resolution.ts";
import { createResolver } from "../resolve/resolve.ts";
import { decide, takeOver, undo } from "../store/decisions/decide.ts";
import { BadDecision, type CallOrReport, type Request } from "../store/decisions/request.ts";
import { DECISION, decisionId } from "../store/decisions/said.ts";
import { openStore, type Store } from "../store/open.ts";
import { callsById } from "../store/read/calls.ts";
import { allDecisions, decisionsById, decisionsPage } from "../store/read/decisions.ts";
import type { DecisionRecord } from "../store/read/records.ts";
import { reportsById, reportsOfCalls } from "../store/read/reports.ts";
import { messageOf, type Streams, write } from "./streams.ts";

/** Who decides, and why. */
export interface Signature {
  readonly as: string;
  readonly note?: string;
}

/** What was asked for on the command line, with ids as they are typed. */
export type Typed =
  | { readonly kind: "join"; readonly ids: readonly string[] }
  | { readonly kind: "split"; readonly call: string; readonly reports: readonly string[] }
  | { readonly kind: "confirm" | "reject"; readonly id: string; readonly other: string | undefined }
  | { readonly kind: "rename"; readonly leader: string; readonly name: string }
  | {
      readonly kind: "meant";
      readonly leader: string;
      readonly article: string | undefined;
      readonly is: string | undefined;
      readonly isNot: string | undefined;
    };

/** Stores a decision and tells what came of it. Returns the exit status: 1 when it makes no sense. */
export const decideTyped = (
  typed: Typed,
  { as, note }: Signature,
  config: DatabaseConfig,
  { stdout, stderr }: Pick<Streams, "stdout" | "stderr">,
): Promise<0 | 1> =>
  withResolver(config, stderr, async (store, resolver) => {
    const request = await requestOf(store, typed);
    const signed = { request, who: as, at: new Date().toISOString(), note: note ?? null };
    await tell(store, await decide(store, signed, resolver), stdout);
  });

/** Takes a decision back, and tells what came of it. Returns the exit status: 1 when there is none to take back. */
export const undoTyped = (
  id: string,
  { as }: Signature,
  config: DatabaseConfig,
  { stdout, stderr }: Pick<Streams, "stdout" | "stderr">,
): Promise<0 | 1> =>
  withResolver(config, stderr, async (store, resolver) => {
    await undo(store, bare(id), { who: as, at: new Date().toISOString() }, resolver);
    await tell(store, bare(id), stdout);
  });

/** Lists what was decided, the latest first, `limit` of it. Returns the exit status. */
export const decisionLog = async (
  { limit, json }: { readonly limit: number; readonly json: boolean },
  { databaseUrl }: DatabaseConfig,
  { stdout, stderr }: Pick<Streams, "stdout" | "stderr">,
): Promise<0> => {
  const store = await openStore({ url: databaseUrl });
  try {
    const { edges } = await decisionsPage(store, { first: limit });
    if (edges.length === 0 && !json) await write(stderr, "Nothing was decided.\n");
    for (const { node } of edges) await write(stdout, json ? `${JSON.stringify(node)}\n` : rendered(node));
    return 0;
  } finally {
    await store.close();
  }
};

/** Writes every decision as a line of JSON, undone ones too, into the file or, for "-", to standard output. */
export const exportDecisions = async (
  file: string,
  { databaseUrl }: DatabaseConfig,
  { stdout, stderr }: Pick<Streams, "stdout" | "stderr">,
): Promise<0 | 1> => {
  const store = await openStore({ url: databaseUrl });
  try {
    const decisions = await allDecisions(store);
    const lines = decisions
      .map((decision) => `${JSON.stringify({ id: decisionId(decision), ...decision })}\n`)
      .join("");
    if (file === "-") await write(stdout, lines);
    else await writeFile(file, lines);
    return 0;
  } catch (error) {
    await write(stderr, `Decisions cannot be written to ${file}: ${messageOf(error)}.\n`);
    return 1;
  } finally {
    await store.close();
  }
};

/**
 * Takes over the decisions that `exportDecisions` wrote, from the file or, for "-", from standard input: all of them, or,
 * when a line is none, none. Returns the exit status.
 */
export const importDecisions = (
  file: string,
  config: DatabaseConfig,
  { stdin, stdout, stderr }: Streams,
): Promise<0 | 1> =>
  withResolver(config, stderr, async (store, resolver) => {
    const lines = await (file === "-" ? text(stdin) : readFile(file, "utf8")).catch((error: unknown) => {
      throw new BadDecision(`${file} cannot be read: ${messageOf(error)}.`);
    });
    const { added, undone, unchanged } = await takeOver(store, decisionsIn(lines), resolver);
    await write(stdout, `${added} decisions added, ${undone} undone, ${unchanged} known already.\n`);
  });

type DatabaseConfig = Pick<Config, "databaseUrl" | "register">;

/** With what decisions take; a request that makes no sense is told in its own words. */
async function withResolver(
  { databaseUrl, register }: DatabaseConfig,
  stderr: Streams["stderr"],
  use: (store: Store, resolver: Resolver) => Promise<void>,
): Promise<0 | 1> {
  const store = await openStore({ url: databaseUrl });
  try {
    const { index, taxonomy } = loadKnowledge(register);
    await use(store, createResolver(index, taxonomy));
    return 0;
  } catch (error) {
    if (!(error instanceof BadDecision)) throw error;
    await write(stderr, `${error.message}\n`);
    return 1;
  } finally {
    await store.close();
  }
}

/** An id without its kind: "report:a-c0" and "a-c0" are the same report. */
const bare = (id: string): string => id.replace(/^(?:article|call|decision|leader|report):/, "");

async function requestOf(store: Store, typed: Typed): Promise<Request> {
  switch (typed.kind) {
    case "join":
      return { kind: "join", of: await Promise.all(typed.ids.map((id) => callOrReport(store, id))) };
    case "split":
      return { kind: "split", callId: bare(typed.call), reportIds: typed.reports.map(bare) };
    case "confirm":
    case "reject":
      return typed.other === undefined
        ? { kind: typed.kind, callId: bare(typed.id) }
        : { kind: typed.kind, pair: [bare(typed.id), bare(typed.other)] };
    case "rename":
      return { kind: "rename", leaderId: bare(typed.leader), name: typed.name };
    case "meant": {
      const is = typed.is ?? typed.isNot;
      if (is === undefined || (typed.is !== undefined && typed.isNot !== undefined))
        throw new BadDecision("Say either --is LEADER or --is-not LEADER.");
      const articleId = typed.article === undefined ? null : bare(typed.article);
      return { kind: "meant", leaderId: bare(typed.leader), articleId, is: bare(is), not: typed.is === undefined };
    }
  }
}

/** A call goes by the id of its first report: without a kind, the id means the call. */
async function callOrReport(store: Store, id: string): Promise<CallOrReport> {
  if (id.startsWith("report:")) return { reportId: bare(id) };
  const [call] = await callsById(store, [bare(id)]);
  return call != null || id.startsWith("call:") ? { callId: bare(id) } : { reportId: bare(id) };
}

function decisionsIn(lines: string): readonly Decision[] {
  return lines.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === "") return [];
    const read = DECISION.safeParse(jsonOf(line));
    if (read.success) return [read.data];
    throw new BadDecision(`Line ${at + 1} is no decision, and nothing was taken over:\n${z.prettifyError(read.error)}`);
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The decision, and the calls of its reports as they are now. */
async function tell(store: Store, id: string, stdout: Streams["stdout"]): Promise<void> {
  const [decision] = await decisionsById(store, [id]);
  if (decision == null) throw new Error(`the decision ${id} is there`);
  const reports = await reportsById(store, decision.reportIds);
  const callIds = [...new Set(reports.flatMap((report) => report?.callId ?? []))];
  const calls = await callsById(store, callIds);
  const all = await reportsOfCalls(store, callIds);
  const lines = calls.map(
    (call, at) =>
      `  call ${call?.id}${call?.review == null ? "" : ` (${call.review})`}: ${all[at]?.map((report) => report.id).join(", ")}\n`,
  );
  await write(stdout, rendered(decision) + lines.join(""));
}

const rendered = ({ id, state, said, who, at, note, undone }: DecisionRecord): string =>
  [
    `${id}  ${at.slice(0, 16).replace("T", " ")}Z  ${who}${state === "dormant" ? "  (dormant: nothing stored that it is about)" : ""}`,
    `  ${inWords(said)}${note === null ? "" : ` (${note})`}`,
    ...(undone === null ? [] : [`  undone by ${undone.who}, ${undone.at.slice(0, 16).replace("T", " ")}Z`]),
    "",
  ].join("\n");
