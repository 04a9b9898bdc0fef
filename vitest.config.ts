import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite would take graphql's ES modules for our files and Node its CommonJS for packages: two graphqls that do not
  // know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/fast-check.ts"],
    // Vitest leaves one core to itself; on two, half the machine would stand idle.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
