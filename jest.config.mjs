/** Timing is never judged here: see tests/bench. Workers share nothing but the PostgreSQL server. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
    ],
  },
  globalSetup: "<rootDir>/tests/support/global-setup.mjs",
  globalTeardown: "<rootDir>/tests/support/global-teardown.mjs",
  testSequencer: "<rootDir>/tests/support/longest-first.mjs",
  maxWorkers: 2,
  testTimeout: 60_000,
};
