// What a thread begins with must be JavaScript, and does not inherit what lets its parent load TypeScript.
import { register } from "tsx/esm/api";

register();
await import("./watch-thread.ts");
