import { changeInWords } from "../../../src/admin/desk-panel/change-in-words";
import type { PastChange } from "../../../src/admin/desk-panel/desk";

const change: PastChange = {
  version: 2,
  kind: "corrected",
  at: "2026-03-04T08:05:00.000Z",
  who: "Dana Chief",
  why: null,
  cause: null,
};

test.each<[Partial<PastChange>, string]>([
  [{}, "Corrected by Dana Chief"],
  [{ kind: "moved", who: null }, "Moved to another address"],
  [
    { kind: "updated", cause: { type: "video-clip", title: "Ferry docks" } },
    "Changed by Dana Chief, with its clip “Ferry docks”",
  ],
  [
    { kind: "updated", who: null, cause: { type: "quote", title: null } },
    "Changed, with its quote",
  ],
  [
    {
      kind: "updated",
      who: null,
      cause: { type: "quote", title: "word ".repeat(20).trim() },
    },
    `Changed, with its quote “${"word ".repeat(12).slice(0, 59).trim()}…”`,
  ],
])("%j is said as %j", (part, sentence) => {
  expect(changeInWords({ ...change, ...part })).toBe(sentence);
});
