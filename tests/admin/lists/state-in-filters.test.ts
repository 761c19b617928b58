import {
  stateInFilters,
  withState,
} from "../../../src/admin/lists/state-in-filters";

const byTitle = { title: { $contains: "ferry" } };
const byState = { deskState: { $eq: "ready" } };

test("the state is found among other filters", () => {
  expect(stateInFilters({ $and: [byTitle, byState] })).toBe("ready");
});

test.each([[undefined], [{}], [{ $and: [byTitle] }]])(
  "no state is found in %j",
  (filters) => {
    expect(stateInFilters(filters)).toBeUndefined();
  },
);

test("another state replaces the one before, and keeps what else is looked for", () => {
  expect(withState({ $and: [byState, byTitle] }, "killed")).toEqual({
    $and: [byTitle, { deskState: { $eq: "killed" } }],
  });
});

test("all states are the filter without one", () => {
  expect(withState({ $and: [byState, byTitle] }, null)).toEqual({
    $and: [byTitle],
  });
});
