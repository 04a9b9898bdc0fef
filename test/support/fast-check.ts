import fc from "fast-check";

/** The same draws at every run of the continuous integration, so that it says the same of the same code; new ones at each run elsewhere. */
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 20_241_107 });
