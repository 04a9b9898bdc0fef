import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** Takes note of operations that were answered. */
export interface OperationMetrics {
  /** `outcome` is "ok", or the code of the first error. */
  readonly answered: (outcome: string, seconds: number) => void;
  /** How many subscriptions are open now. */
  readonly subscribed: (open: number) => void;
}

/** Serves the figures of this process and of the operations it answers at `/metrics`, for Prometheus. */
export function addMetrics(app: FastifyInstance): OperationMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  // Names of operations are the clients' own, and would be a series each.
  const operations = new Histogram({
    name: "readout_operation_seconds",
    help: "How long operations took, by what came of them.",
    labelNames: ["outcome"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const subscriptions = new Gauge({
    name: "readout_subscriptions",
    help: "How many subscriptions are open.",
    registers: [registry],
  });
  app.get("/metrics", async (_request, reply) =>
    reply.header("content-type", registry.contentType).send(await registry.metrics()),
  );
  return {
    answered: (outcome, seconds) => operations.observe({ outcome }, seconds),
    subscribed: (open) => subscriptions.set(open),
  };
}
