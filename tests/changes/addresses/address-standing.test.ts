import { isSettled } from "../../../src/changes/addresses/address-standing";

const held = (
  ...addresses: [string, "reserved" | "live" | "moved" | "gone"][]
) => addresses.map(([slug, state]) => ({ slug, state }));

describe("addresses are settled", () => {
  it.each([
    ["a draft that holds its own", "a", null, held(["a", "reserved"])],
    ["a live story", "a", "a", held(["a", "live"])],
    ["one that moved", "b", "b", held(["a", "moved"], ["b", "live"])],
    [
      "one whose draft is to move",
      "b",
      "a",
      held(["a", "live"], ["b", "reserved"]),
    ],
    [
      "one whose draft goes back",
      "a",
      "b",
      held(["a", "moved"], ["b", "live"]),
    ],
    ["one that came down", "a", null, held(["a", "gone"], ["b", "gone"])],
    ["one without an address", null, null, []],
  ])("%s", (_what, draft, live, addresses) => {
    expect(isSettled({ draft, live, held: addresses })).toBe(true);
  });

  it.each([
    ["an address that nobody claimed", "a", null, held()],
    ["a live story that is only reserved", "a", "a", held(["a", "reserved"])],
    ["a live one elsewhere", "b", "b", held(["a", "live"], ["b", "reserved"])],
    [
      "one kept for nothing",
      "b",
      null,
      held(["a", "reserved"], ["b", "reserved"]),
    ],
    ["one that came down and says it is live", "a", null, held(["a", "live"])],
    [
      "one that came down and still leads on",
      "a",
      null,
      held(["a", "gone"], ["b", "moved"]),
    ],
    ["one that returned and says it is gone", "a", "a", held(["a", "gone"])],
  ])("not %s", (_what, draft, live, addresses) => {
    expect(isSettled({ draft, live, held: addresses })).toBe(false);
  });
});
