/** How many stories stand in the database beside those that are published. */
export const ARCHIVE = Number(process.env["BENCH_ARTICLES"] ?? 0);
