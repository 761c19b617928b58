/** Prints "N passed, N failed". A check that fails outside the tests, or tests that never ran, count as one failure. */
import { existsSync, readFileSync } from "node:fs";

const RESULTS = new URL("../.data/test/results.json", import.meta.url);

const status = Number(process.argv[2]);
const results = existsSync(RESULTS)
  ? JSON.parse(readFileSync(RESULTS, "utf8"))
  : { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
const passed = results.numPassedTests;
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
const unseen = failed === 0 && (status !== 0 || passed === 0) ? 1 : 0;

console.log(`${passed} passed, ${failed + unseen} failed`);
process.exitCode = failed + unseen === 0 ? 0 : 1;
