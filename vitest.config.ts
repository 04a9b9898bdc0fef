import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite would take graphql's ES modules for our files and Node its CommonJS for packages: two graphqls that do not
  // know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: { include: ["test/**/*.test.ts"], testTimeout: 20_000, hookTimeout: 60_000 },
});
