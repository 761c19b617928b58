import { runOnDatabase } from "../support/run-on-database";

/** `npm run seed`, as the launcher calls it, on a database of a test; answers what it prints. */
export const runSeed = (
  { databaseUrl, TZ }: { databaseUrl: string; TZ: string },
  ...options: string[]
): Promise<string> =>
  runOnDatabase(["dist/scripts/seed.js", ...options], databaseUrl, { TZ });
