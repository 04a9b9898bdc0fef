export {
  type Client,
  type ClientOptions,
  createClient,
  type RequestArguments,
  type RequestOptions,
  type Walkable,
  type WalkVariables,
} from "./client.ts";
export { ReadoutError, type ReadoutErrorDetail } from "./errors.ts";
export * from "./generated/graphql.ts";
