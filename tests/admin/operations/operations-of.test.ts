import type { Desk, DeskState } from "../../../src/admin/desk-panel/desk";
import {
  firstOperation,
  hasNews,
  operationsOf,
  publishLabel,
} from "../../../src/admin/operations/operations-of";

const LIVE: DeskState[] = ["live", "changed", "corrected"];
const REPORTER = { save: true, publish: false };
const EDITOR = { save: true, publish: true };
const STRANGER = { save: false, publish: false };

const desk = (state: DeskState, may: Desk["may"], slug = "ferry") => ({
  state,
  may,
  slug,
  live: LIVE.includes(state)
    ? { slug, url: "/", since: "2026-01-01T00:00:00.000Z" }
    : null,
});

test.each<[DeskState, string[]]>([
  ["draft", ["schedule", "ready"]],
  ["ready", ["send-back", "schedule"]],
  ["sent-back", ["schedule", "ready"]],
  ["live", ["correct", "schedule", "move", "withdraw", "kill"]],
  [
    "changed",
    ["correct", "schedule", "ready", "move", "discard", "withdraw", "kill"],
  ],
  ["withdrawn", ["restore", "schedule", "ready", "kill"]],
  ["killed", []],
])("an editor may do to what is %s: %j", (state, names) => {
  expect(operationsOf(desk(state, EDITOR), "article", false)).toEqual(names);
});

test.each<[DeskState, string[]]>([
  ["draft", []],
  ["live", []],
  ["changed", ["discard"]],
  ["killed", []],
])(
  "a reporter may do to what is %s, besides his first buttons: %j",
  (state, names) => {
    expect(operationsOf(desk(state, REPORTER), "article", false)).toEqual(
      names,
    );
  },
);

test("a quote is neither corrected with a note nor moved", () => {
  const quote = { ...desk("live", EDITOR), slug: null };

  expect(operationsOf(quote, "quote", false)).toEqual([
    "schedule",
    "withdraw",
    "kill",
  ]);
});

test.each<[DeskState, boolean, "publish" | "ready" | null]>([
  ["draft", false, "ready"],
  ["sent-back", false, "ready"],
  ["ready", true, null],
  ["live", false, null],
  ["live", true, "ready"],
  ["changed", false, "ready"],
  ["killed", true, null],
])(
  "a reporter's first button for what is %s (typed: %s) is %s",
  (state, typed, first) => {
    expect(firstOperation(desk(state, REPORTER), typed)).toBe(first);
  },
);

test("who may do nothing is offered nothing", () => {
  expect(firstOperation(desk("draft", STRANGER), true)).toBeNull();
  expect(operationsOf(desk("draft", STRANGER), "article", true)).toEqual([]);
});

test.each<[DeskState, string]>([
  ["draft", "Publish"],
  ["scheduled", "Publish now"],
  ["live", "Publish changes"],
  ["changed", "Publish changes"],
  ["withdrawn", "Publish again"],
])("what is %s goes out by %j", (state, label) => {
  expect(publishLabel(desk(state, EDITOR))).toBe(label);
});

test("what readers have already is no news, until somebody types", () => {
  expect(hasNews(desk("live", EDITOR), false)).toBe(false);
  expect(hasNews(desk("live", EDITOR), true)).toBe(true);
  expect(hasNews(desk("changed", EDITOR), false)).toBe(true);
});
