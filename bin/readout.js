#!/usr/bin/env node
// Readout is run from its TypeScript sources; this is the one file that Node must read unaided.
import { register } from "tsx/esm/api";

register();
await import("../src/cli.ts");
