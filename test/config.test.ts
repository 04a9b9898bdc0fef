import { describe, expect, test } from "vitest";
import { readConfig, SETTINGS } from "../src/config.ts";

const defaults = {
  port: 4000,
  host: "127.0.0.1",
  databaseUrl: "file:./readout.db",
  register: null,
  logLevel: "info",
  timeout: 10_000,
  rate: null,
  origins: [],
  private: false,
  metrics: false,
  documents: null,
  subscriptions: 1000,
  playground: true,
  introspection: true,
  federation: false,
  watch: [],
  watchEvery: 900_000,
  watchLinks: false,
};

describe("readConfig", () => {
  test.each([
    [{}, defaults],
    [{ PORT: "", LOG_LEVEL: "  " }, defaults],
    [
      { PORT: "0", HOST: "0.0.0.0" },
      { ...defaults, port: 0, host: "0.0.0.0" },
    ],
    [{ PORT: " 8080 " }, { ...defaults, port: 8080 }],
    [{ DATABASE_URL: "file:/var/lib/readout/a b.db" }, { ...defaults, databaseUrl: "file:/var/lib/readout/a b.db" }],
    [{ READOUT_REGISTER: "./mine.yml" }, { ...defaults, register: "./mine.yml" }],
    [
      { READOUT_TIMEOUT: "3", READOUT_RATE: "60" },
      { ...defaults, timeout: 3000, rate: 60 },
    ],
    [{ READOUT_DOCUMENTS: "./ours.json" }, { ...defaults, documents: "./ours.json" }],
    [{ READOUT_ORIGINS: "*" }, { ...defaults, origins: "all" }],
    [
      { READOUT_ORIGINS: "https://a.example, http://localhost:3000" },
      { ...defaults, origins: ["https://a.example", "http://localhost:3000"] },
    ],
    [
      {
        READOUT_WATCH: "~/my papers; https://a.example/feed.xml;",
        READOUT_WATCH_EVERY: "2h",
        READOUT_WATCH_LINKS: "on",
      },
      {
        ...defaults,
        watch: ["~/my papers", "https://a.example/feed.xml"],
        watchEvery: 7_200_000,
        watchLinks: true,
      },
    ],
    [{ READOUT_SUBSCRIPTIONS: "5" }, { ...defaults, subscriptions: 5 }],
    [{ READOUT_PRIVATE: "on" }, { ...defaults, private: true }],
    [{ READOUT_FEDERATION: "on" }, { ...defaults, federation: true }],
    [{ READOUT_PLAYGROUND: "off" }, { ...defaults, playground: false }],
  ])("%o", (environment, config) => {
    expect(readConfig(environment)).toEqual({ ok: true, config });
  });

  test.each([
    [{ PORT: "http" }, ['PORT must be a whole number from 0 to 65535; it is "http".']],
    [{ PORT: "65536" }, ['PORT must be a whole number from 0 to 65535; it is "65536".']],
    [{ PORT: "-1" }, ['PORT must be a whole number from 0 to 65535; it is "-1".']],
    [{ PORT: "80.5" }, ['PORT must be a whole number from 0 to 65535; it is "80.5".']],
    [
      { PORT: "x", LOG_LEVEL: "loud", DATABASE_URL: "postgres://localhost/readout" },
      [
        'PORT must be a whole number from 0 to 65535; it is "x".',
        'DATABASE_URL must be file: and the path of an SQLite database, such as file:./readout.db; it is "postgres://localhost/readout".',
        'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent; it is "loud".',
      ],
    ],
    [{ READOUT_TIMEOUT: "0" }, ['READOUT_TIMEOUT must be a whole number from 1 to 3600; it is "0".']],
    [
      { READOUT_ORIGINS: "https://a.example/page" },
      ['READOUT_ORIGINS must be * or origins such as https://example.org; it is "https://a.example/page".'],
    ],
    [
      { READOUT_WATCH_EVERY: "15" },
      ['READOUT_WATCH_EVERY must be a length of time such as 90s, 15m or 2h; it is "15".'],
    ],
    [{ READOUT_PLAYGROUND: "yes" }, ['READOUT_PLAYGROUND must be on or off; it is "yes".']],
  ])("%o is wrong", (environment, problems) => {
    expect(readConfig(environment)).toEqual({ ok: false, problems });
  });
});

test("every setting is described and its default is a value that it accepts", () => {
  for (const { name, fallback, description } of SETTINGS) {
    expect(description, name).toMatch(/^[A-Z].*\.$/);
    expect(readConfig({ [name]: fallback })).toEqual({ ok: true, config: defaults });
  }
  expect(SETTINGS.map(({ name, fallback }) => `${name}=${fallback}`)).toEqual([
    "PORT=4000",
    "HOST=127.0.0.1",
    "DATABASE_URL=file:./readout.db",
    "READOUT_REGISTER=",
    "LOG_LEVEL=info",
    "READOUT_TIMEOUT=10",
    "READOUT_RATE=0",
    "READOUT_ORIGINS=",
    "READOUT_PRIVATE=off",
    "READOUT_METRICS=off",
    "READOUT_DOCUMENTS=",
    "READOUT_SUBSCRIPTIONS=1000",
    "READOUT_PLAYGROUND=on",
    "READOUT_INTROSPECTION=on",
    "READOUT_FEDERATION=off",
    "READOUT_WATCH=",
    "READOUT_WATCH_EVERY=15m",
    "READOUT_WATCH_LINKS=off",
  ]);
});
