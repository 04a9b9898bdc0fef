import { randomBytes } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { traceOf } from "./graphql/trace.ts";

/** What every answer carries: headers for safety, and the trace that its request is part of. */
export function addHeaders(app: FastifyInstance): void {
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.addHook("onSend", async ({ headers }, reply) => {
    reply.header("x-content-type-options", "nosniff");
    // What is no page of ours is not to be shown as one.
    if (!reply.hasHeader("content-security-policy")) {
      reply.header("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
    }
    const trace = traceOf(String(headers.traceparent ?? ""));
    if (trace !== null) {
      reply.header("traceresponse", `00-${trace.id}-${randomBytes(8).toString("hex")}-${trace.flags}`);
    }
    reply.header("referrer-policy", "no-referrer");
    // A client would keep its connection, and closing wait for it.
    if (closing) reply.header("connection", "close");
  });
}

/** A line for each export, and for each request that was refused before GraphQL saw it; operations have theirs from it. */
export function addLog(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const { url, method, headers, routeOptions } = request;
    const isRefused = [401, 413, 415, 429].includes(reply.statusCode);
    if (!isRefused && routeOptions.url?.startsWith("/export/") !== true) return;
    const trace = traceOf(String(headers.traceparent ?? ""));
    request.log.info(
      {
        method,
        path: url.split("?")[0],
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        ...(trace && { trace: trace.id }),
      },
      isRefused ? "refused" : "exported",
    );
  });
}
