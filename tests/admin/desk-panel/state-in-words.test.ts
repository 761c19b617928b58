import type { Desk, PastChange } from "../../../src/admin/desk-panel/desk";
import { stateInWords } from "../../../src/admin/desk-panel/state-in-words";

const live = { slug: "ferry", url: "/", since: "2020-01-07T22:00:00.000Z" };

const came = (kind: PastChange["kind"]): PastChange => ({
  version: 2,
  kind,
  at: "2026-03-04T08:05:00.000Z",
  who: "Dana Chief",
  why: null,
  cause: null,
});

type Standing = Pick<Desk, "state" | "live" | "changes"> & { broken?: true };

test.each<[Standing, string]>([
  [
    { state: "draft", live: null, changes: [] },
    "A draft. Readers have never had it.",
  ],
  [{ state: "ready", live: null, changes: [] }, "It waits for an edit."],
  [
    { state: "ready", live, changes: [] },
    "Live since 7 Jan 2020, 17:00; its changes wait for an edit.",
  ],
  [
    { state: "sent-back", live: null, changes: [] },
    "It was sent back to be worked on.",
  ],
  [
    { state: "scheduled", live: null, changes: [] },
    "It goes out by itself: see the schedule below.",
  ],
  [
    { state: "live", live, changes: [] },
    "Live since 7 Jan 2020, 17:00. Readers have what stands here.",
  ],
  [
    { state: "live", live, changes: [], broken: true },
    "Live since 7 Jan 2020, 17:00. Readers have it as it stands here, and it must be mended.",
  ],
  [
    { state: "changed", live, changes: [] },
    "Live since 7 Jan 2020, 17:00; changed since, not published yet.",
  ],
  [
    { state: "corrected", live, changes: [] },
    "Live since 7 Jan 2020, 17:00, with a note that tells readers what was wrong.",
  ],
  [
    { state: "withdrawn", live: null, changes: [came("withdrawn")] },
    "Withdrawn on 4 Mar 2026, 03:05 by Dana Chief. It may return.",
  ],
  [
    { state: "killed", live: null, changes: [came("killed")] },
    "Killed on 4 Mar 2026, 03:05 by Dana Chief. It never returns.",
  ],
  [{ state: "killed", live: null, changes: [] }, "Killed. It never returns."],
])("%j is said as %j", (desk, sentence) => {
  expect(stateInWords(desk, "America/Toronto")).toBe(sentence);
});
