import { statementNames } from "../../../src/graphql/plan/statement-names";

it("gives a hundred names at once, each another, and then one a minute", () => {
  let moment = 0;
  const next = statementNames(() => moment);
  const take = (count: number) => Array.from({ length: count }, next);

  const first = take(100);
  const beyond = take(2);
  moment += 60_000;
  const later = take(2);
  moment += 1_000 * 60_000;
  const muchLater = take(101);

  expect(new Set(first).size).toBe(100);
  expect(first).not.toContain(null);
  expect(beyond).toEqual([null, null]);
  expect(later).toEqual(["reader 101", null]);
  expect(muchLater.filter((name) => name !== null)).toHaveLength(100);
});
