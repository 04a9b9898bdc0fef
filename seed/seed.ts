// Fills the database with the articles beside this file, read as any others are: what `readout seed` does, for
// `npm run seed` and `prisma db seed`.
process.argv.splice(2, 0, "seed");
await import("../src/cli.ts");
