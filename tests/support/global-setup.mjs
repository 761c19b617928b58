import { openTestRun } from "./test-run.mjs";

export default async function globalSetup({ rootDir }) {
  globalThis.testRun = await openTestRun(rootDir);
  process.env["TEST_RUN_URL"] = globalThis.testRun.url;
}
