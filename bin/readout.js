#!/usr/bin/env node
// Readout is built from its sources when they have changed, and run from what was built.
import { pathToFileURL } from "node:url";
import { program } from "../scripts/build.mjs";

process.setSourceMapsEnabled(true);
await import(pathToFileURL(`${program}/cli.js`).href);
