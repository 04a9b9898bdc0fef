import { z } from "zod";
import { milliseconds } from "./duration.ts";

/** Everything about a run of Readout that its operator can set. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** `file:` and the path of the SQLite database. */
  readonly databaseUrl: string;
  /** Path of the operator's own register file, which adds to and overrides the one shipped; null for none. */
  readonly register: string | null;
  readonly logLevel: LogLevel;
  /** How long a request may take, in milliseconds. */
  readonly timeout: number;
  /** How many requests a minute one client may send; null for as many as it likes. */
  readonly rate: number | null;
  /** Origins whose pages may use the API: all, or these. */
  readonly origins: "all" | readonly string[];
  /** Whether reading needs a token too. */
  readonly private: boolean;
  /** Whether figures for Prometheus are served. */
  readonly metrics: boolean;
  /** Path of the manifest of the only documents to answer; null for any. */
  readonly documents: string | null;
  /** How many subscriptions may be open at a time. */
  readonly subscriptions: number;
  readonly playground: boolean;
  readonly introspection: boolean;
  /** Whether the API can be composed with others by a router. */
  readonly federation: boolean;
  /** Sources that the server keeps up to date with. */
  readonly watch: readonly string[];
  /** Milliseconds between two rounds of the watch. */
  readonly watchEvery: number;
  /** Whether the watch fetches the pages that feeds link to. */
  readonly watchLinks: boolean;
}

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The config, or every problem with the environment as a sentence each, in the order of `SETTINGS`. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const onOrOff = z.enum(["on", "off"], "must be on or off").transform((value) => value === "on");

const SETTINGS_SCHEMA = z.object({
  PORT: wholeNumber(0, 65535).default(4000).describe("The port to listen on; 0 for any free one."),
  HOST: z
    .string()
    .min(1, "must not be empty")
    .default("127.0.0.1")
    .describe("The address to listen on; 0.0.0.0 to be reached from other machines."),
  DATABASE_URL: z
    .string()
    .regex(/^file:./, "must be file: and the path of an SQLite database, such as file:./readout.db")
    .default("file:./readout.db")
    .describe("The database: file: and a path. The file is made if there is none."),
  READOUT_REGISTER: z
    .string()
    .min(1, "must not be empty")
    .optional()
    .describe("A file of your own leaders, offices and missions, which adds to those that Readout knows."),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`)
    .default("info")
    .describe("How much to log."),
  READOUT_TIMEOUT: wholeNumber(1, 3600)
    .default(10)
    .describe("How many seconds a request may take; what it has read until then is given up."),
  READOUT_RATE: wholeNumber(0, 1_000_000)
    .default(0)
    .describe("How many requests a minute one address may send; 0 for as many as it likes."),
  READOUT_ORIGINS: z
    .string()
    .refine(
      (text) => text === "*" || text.split(",").every(isOrigin),
      "must be * or origins such as https://example.org",
    )
    .transform((text) => (text === "*" ? "all" : text.split(",").map((origin) => origin.trim())))
    .default([])
    .describe("Whose web pages may use the API: origins parted by commas, or * for all. The playground always may."),
  READOUT_PRIVATE: onOrOff
    .default(false)
    .describe("Whether questions and exports need a token, as changes always do: on or off."),
  READOUT_METRICS: onOrOff.default(false).describe("Whether figures for Prometheus are served at /metrics: on or off."),
  READOUT_DOCUMENTS: z
    .string()
    .min(1, "must not be empty")
    .optional()
    .describe("A file of the only GraphQL documents to answer, such as codegen writes; any are answered without it."),
  READOUT_SUBSCRIPTIONS: wholeNumber(0, 100_000)
    .default(1000)
    .describe("How many subscriptions may be open at a time, over all clients; 0 for none."),
  READOUT_PLAYGROUND: onOrOff.default(true).describe("Whether the playground is served at /: on or off."),
  READOUT_INTROSPECTION: onOrOff
    .default(true)
    .describe("Whether the schema can be asked for over the API: on or off. The playground needs it."),
  READOUT_FEDERATION: onOrOff
    .default(false)
    .describe("Whether the API is a subgraph, which a router of Apollo Federation can compose with others: on or off."),
  READOUT_WATCH: z
    .string()
    .optional()
    .describe("Files, folders, globs and addresses to take in and keep up to date with, parted by semicolons."),
  READOUT_WATCH_EVERY: z
    .string()
    .refine((words) => milliseconds(words) !== null, "must be a length of time such as 90s, 15m or 2h")
    .default("15m")
    .describe("How long after a round of READOUT_WATCH the next one begins."),
  READOUT_WATCH_LINKS: onOrOff
    .default(false)
    .describe("Whether READOUT_WATCH fetches the pages that feeds link to, as robots.txt allows: on or off."),
});

/** One row for each setting, for `--help` and the README; `fallback` is what holds when it is not set. */
export const SETTINGS: readonly { readonly name: string; readonly fallback: string; readonly description: string }[] =
  Object.entries(SETTINGS_SCHEMA.shape).map(([name, schema]) => ({
    name,
    fallback: fallbackOf(schema),
    description: schema.description ?? "",
  }));

/**
 * The config that an environment sets, `process.env` unless another is given. A variable that is set to nothing
 * but white space counts as not set.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): ConfigResult {
  const parsed = SETTINGS_SCHEMA.safeParse(present(environment));
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map((issue) => problem(issue, environment)) };
  const { data } = parsed;
  return {
    ok: true,
    config: {
      port: data.PORT,
      host: data.HOST,
      databaseUrl: data.DATABASE_URL,
      register: data.READOUT_REGISTER ?? null,
      logLevel: data.LOG_LEVEL,
      timeout: data.READOUT_TIMEOUT * 1000,
      rate: data.READOUT_RATE === 0 ? null : data.READOUT_RATE,
      origins: data.READOUT_ORIGINS,
      private: data.READOUT_PRIVATE,
      metrics: data.READOUT_METRICS,
      documents: data.READOUT_DOCUMENTS ?? null,
      subscriptions: data.READOUT_SUBSCRIPTIONS,
      playground: data.READOUT_PLAYGROUND,
      introspection: data.READOUT_INTROSPECTION,
      federation: data.READOUT_FEDERATION,
      watch: data.READOUT_WATCH?.split(";").flatMap((source) => source.trim() || []) ?? [],
      watchEvery: milliseconds(data.READOUT_WATCH_EVERY) ?? 0,
      watchLinks: data.READOUT_WATCH_LINKS,
    },
  };
}

/** A scheme, a host and perhaps a port, as browsers send them. */
function isOrigin(text: string): boolean {
  const origin = text.trim();
  return URL.canParse(origin) && new URL(origin).origin === origin;
}

/** Digits alone: `Number` takes more for numbers than people do. */
function wholeNumber(least: number, most: number) {
  return z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && least <= Number(text) && Number(text) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number);
}

/** The variables that are set to something, without white space around it. */
function present(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.keys(SETTINGS_SCHEMA.shape).flatMap((name) => {
      const value = environment[name]?.trim();
      return value === undefined || value === "" ? [] : [[name, value]];
    }),
  );
}

function problem(issue: z.core.$ZodIssue, environment: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0]);
  return `${name} ${issue.message}; it is ${JSON.stringify(environment[name])}.`;
}

/** What the setting is when the environment does not set it, as one would write it there; "" for nothing. */
function fallbackOf(schema: z.ZodType): string {
  const value = schema.safeParse(undefined).data;
  if (value === undefined) return "";
  return typeof value === "boolean" ? (value ? "on" : "off") : String(value);
}
