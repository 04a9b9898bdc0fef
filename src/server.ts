import { randomUUID } from "node:crypto";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import cors from "@fastify/cors";
import rateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import fastifyWebsocket from "@fastify/websocket";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import { handleProtocols } from "graphql-ws";
import type { Config } from "./config.ts";
import { addExports } from "./export/routes.ts";
import { createApollo } from "./graphql/apollo.ts";
import { type ContextParts, createContext } from "./graphql/context.ts";
import { readDocuments } from "./graphql/documents.ts";
import { legacyStatus } from "./graphql/legacy-status.ts";
import { costLimit, HIGHEST_COST } from "./graphql/limits/cost-plugin.ts";
import { requestLog } from "./graphql/request-log.ts";
import { executableSchema } from "./graphql/schema.ts";
import { subscriptionsElsewhere } from "./graphql/subscriptions/elsewhere.ts";
import { sendEvents, wantsEvents } from "./graphql/subscriptions/event-stream.ts";
import { createSubscriptions, type Subscriptions } from "./graphql/subscriptions/subscriptions.ts";
import { webSockets } from "./graphql/subscriptions/web-socket.ts";
import { addHeaders, addLog } from "./http.ts";
import { addMetrics } from "./metrics.ts";
import type { Store } from "./store/open.ts";
import { ping } from "./store/ping.ts";
import { authenticate, Unauthenticated } from "./store/tokens.ts";

/** A request's body may have this many bytes: a text to `read` of 100,000 characters fits in any script. */
export const LARGEST_BODY = 1024 * 1024;

export type ServerConfig = Pick<
  Config,
  | "host"
  | "port"
  | "logLevel"
  | "introspection"
  | "timeout"
  | "rate"
  | "origins"
  | "private"
  | "metrics"
  | "documents"
  | "federation"
  | "subscriptions"
>;

export interface ServerParts extends ContextParts {
  /** The playground's folder of static files and the policy to serve them under; null for none. */
  readonly playground: { readonly files: string; readonly policy: string } | null;
  /** Where log lines go, standard output unless given. */
  readonly log?: { write(line: string): void };
}

export interface RunningServer {
  /** Where it listens: "http://127.0.0.1:4000". */
  readonly url: string;
  /** Takes no more requests, finishes those under way (for at most ten seconds), and lets go of the port. */
  readonly close: () => Promise<void>;
}

/** Why a server could not start, as a sentence for the operator. */
export class CannotListen extends Error {
  override readonly name = "CannotListen";
}

/**
 * Serves the API at `/graphql`, the playground at `/`, and `/health/live` and `/health/ready`.
 * Port 0 takes any free one. Throws `CannotListen` when the address is not to be had, and
 * `DocumentsUnreadable` when the documents are not.
 */
export async function startServer(config: ServerConfig, parts: ServerParts): Promise<RunningServer> {
  const app = Fastify({
    logger: { level: config.logLevel, ...(parts.log && { stream: parts.log }) },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    requestTimeout: 30_000,
  });
  const schema = executableSchema(config);
  const metrics = config.metrics ? addMetrics(app) : null;
  const documents = config.documents === null ? null : readDocuments(config.documents);
  const apollo = createApollo({
    schema,
    introspection: config.introspection,
    log: app.log,
    documents,
    plugins: [
      fastifyApolloDrainPlugin(app),
      legacyStatus,
      subscriptionsElsewhere,
      requestLog(app.log, metrics),
      costLimit(schema, HIGHEST_COST),
    ],
  });
  addHeaders(app);
  addLog(app);
  addErrors(app, config);
  await app.register(cors, { origin: config.origins === "all" ? "*" : [...config.origins], maxAge: 86_400 });
  if (config.rate !== null) await addRateLimit(app, config.rate);
  addHealth(app, parts.store);
  if (parts.playground) await addPlayground(app, parts.playground);
  const subscriptions = createSubscriptions({
    ...parts,
    ...config,
    schema,
    documents,
    most: config.subscriptions,
    log: app.log,
    onChange: (open) => metrics?.subscribed(open),
  });
  await addWebSockets(app, config, subscriptions);
  await apollo.start();
  await app.register(async (reading) => {
    if (config.private) addPrivacy(reading, parts.store);
    addExports(reading, parts.store, () => new Date());
    const answer = fastifyApolloHandler(apollo, {
      context: async ({ headers }, reply) =>
        createContext(parts, deadline(reply, config.timeout), headers.authorization),
    });
    const handler: typeof answer = async (request, reply) => {
      if (!wantsEvents(request)) return await answer.call(reading, request, reply);
      await sendEvents(subscriptions, request, reply);
    };
    const wsHandler = webSockets(subscriptions, schema, app.log);
    reading.route({ method: ["POST", "OPTIONS"], url: "/graphql", handler });
    reading.route({ method: "GET", url: "/graphql", handler, wsHandler });
  });
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await apollo.stop();
    throw new CannotListen(whyNot(error, config), { cause: error });
  }
  return { url: addressOf(app, config), close: () => apollo.stop() };
}

/** Whether `timeout` milliseconds have gone by, or the client has gone. */
function deadline(reply: FastifyReply, timeout: number): () => boolean {
  const end = performance.now() + timeout;
  let gone = false;
  reply.raw.once("close", () => {
    gone = true;
  });
  return () => gone || performance.now() >= end;
}

/** Calls `stop` on the first SIGTERM or SIGINT and then ends the process with status 0; a second signal ends it at once. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

/** What goes wrong before GraphQL sees the request has the shape of GraphQL's own errors. */
function addErrors(app: FastifyInstance, config: ServerConfig): void {
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(failure("NOT_FOUND", `There is nothing at ${request.url.split("?")[0]}.`)),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) {
      const message = `The request's body is larger than ${LARGEST_BODY} bytes.`;
      return reply.code(413).send(failure("BODY_TOO_LARGE", message, { limit: LARGEST_BODY }));
    }
    if (status === 429) {
      return reply.code(429).send(failure("TOO_MANY_REQUESTS", `${error.message}.`, { limit: config.rate }));
    }
    if (error instanceof Unauthenticated) {
      return reply.code(401).header("www-authenticate", "Bearer").send(failure("UNAUTHENTICATED", error.message));
    }
    if (status < 500) return reply.code(status).send(failure("BAD_REQUEST", error.message));
    const id = randomUUID();
    request.log.error({ id, err: error }, "a request failed by our fault");
    const message = `Something went wrong here, not in your request. It is written down under ${id}.`;
    return reply.code(500).send(failure("INTERNAL_SERVER_ERROR", message, { id }));
  });
}

const failure = (code: string, message: string, extensions: object = {}) => ({
  errors: [{ message, extensions: { code, ...extensions } }],
});

/** So many requests a minute from one address; whether the server lives may always be asked. */
async function addRateLimit(app: FastifyInstance, rate: number): Promise<void> {
  await app.register(rateLimit, {
    max: rate,
    timeWindow: "1 minute",
    allowList: (request) => request.url.startsWith("/health/"),
  });
}

/**
 * Sockets for subscriptions. Cross-origin rules of browsers do not hold for them, so whose pages may open one is asked
 * here. When the server closes, all subscriptions end, and a socket has two seconds to say good-bye.
 */
async function addWebSockets(app: FastifyInstance, config: ServerConfig, subscriptions: Subscriptions): Promise<void> {
  await app.register(fastifyWebsocket, {
    options: { maxPayload: LARGEST_BODY, handleProtocols },
    errorHandler: (error, _socket, request) => request.log.debug({ err: error }, "a socket broke off"),
    preClose: function (this: FastifyInstance, done) {
      subscriptions.close();
      const { clients } = this.websocketServer;
      for (const client of clients) client.close(1001, "The server is going down.");
      setTimeout(() => {
        for (const client of clients) client.terminate();
      }, 2000).unref();
      done();
    },
  });
  app.addHook("onRequest", async (request, reply) => {
    if (!request.ws || mayOpenSocket(request, config.origins)) return;
    const message = `Pages of ${request.headers.origin} may not use this API. Whoever runs it names those that may in READOUT_ORIGINS.`;
    await reply.code(403).send(failure("FORBIDDEN", message));
  });
}

/** Whether a request comes from no web page, or from one of the server's own or of these origins. */
function mayOpenSocket({ headers: { origin, host } }: FastifyRequest, origins: ServerConfig["origins"]): boolean {
  if (origin === undefined || origins === "all" || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Nothing of these routes is answered without a token. */
function addPrivacy(app: FastifyInstance, store: Store): void {
  // Behind the rate limit, which is a hook of each route and so comes after those of all routes on the same event.
  app.addHook("preParsing", async ({ headers, ws }) => {
    // A browser cannot send headers with it: who is there is asked when it is open.
    if (ws) return;
    await authenticate(store, headers.authorization, new Date());
  });
}

function addHealth(app: FastifyInstance, store: Store): void {
  app.get("/health/live", async () => ({ status: "live" }));
  app.get("/health/ready", async (request, reply) => {
    try {
      await ping(store);
      return { status: "ready" };
    } catch (error) {
      request.log.error({ err: error }, "the database does not answer");
      return reply.code(503).send({ status: "unready", message: "The database does not answer." });
    }
  });
}

async function addPlayground(app: FastifyInstance, playground: NonNullable<ServerParts["playground"]>): Promise<void> {
  await app.register(fastifyStatic, {
    root: playground.files,
    setHeaders: (reply) => {
      reply.header("content-security-policy", playground.policy);
    },
  });
}

function whyNot(error: unknown, { host, port }: ServerConfig): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is in use by another program. Set PORT to another one, or to 0 for any free one.`;
    case "EACCES":
      return `Port ${port} of ${host} is not for this user. Set PORT to one above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `This machine has no address ${host}. Set HOST to 127.0.0.1, or to 0.0.0.0 for all of its addresses.`;
    default:
      return `Cannot listen on port ${port} of ${host}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** An address that a browser on this machine can open. */
function addressOf(app: FastifyInstance, { host }: ServerConfig): string {
  const address = app.server.address();
  const name = ["0.0.0.0", "::"].includes(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${typeof address === "object" ? (address?.port ?? 0) : 0}`;
}
