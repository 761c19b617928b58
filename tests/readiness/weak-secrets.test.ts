import { weakSecrets } from "../../src/readiness/weak-secrets";

const GOOD = "kq3Zb0mXw1c9T7eGf5RjU2pLsY8vNdAh";

test("secrets of one's own are accepted", () => {
  expect(weakSecrets({ APP_KEYS: GOOD, ENCRYPTION_KEY: GOOD })).toBeNull();
});

test.each([
  [undefined, "is missing"],
  ["", "is missing"],
  ["toBeModified1", "is a known default"],
  ["tobemodified-and-long-enough-to-look-good", "is a known default"],
  ["changeme", "is a known default"],
  [GOOD.slice(0, 19), "has fewer than 20 characters"],
])("%j %s", (value, fault) => {
  expect(weakSecrets({ APP_KEYS: GOOD, API_TOKEN_SALT: value })).toMatch(
    new RegExp(`^API_TOKEN_SALT ${fault}: `),
  );
});

test("every fault is named at once", () => {
  expect(weakSecrets({ A: "", B: "secret" })).toMatch(
    /^A is missing; B is a known default: /,
  );
});
