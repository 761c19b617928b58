import type { Schedule } from "../../../src/admin/desk-panel/desk";
import { planInWords } from "../../../src/admin/desk-panel/plan-in-words";

const plan: Schedule = {
  id: "1",
  action: "publish",
  at: "2026-11-23T11:00:00.000Z",
  state: "pending",
  outcome: null,
  by: "Dana Chief",
  why: null,
};

test.each<[Partial<Schedule>, string]>([
  [
    {},
    "Goes out on 23 Nov 2026, 06:00 (America/Toronto), planned by Dana Chief.",
  ],
  [
    { action: "withdraw", by: null },
    "Comes down on 23 Nov 2026, 06:00 (America/Toronto).",
  ],
  [
    { state: "off", outcome: "Robin Writer changed the story." },
    "Was to go out on 23 Nov 2026, 06:00 (America/Toronto), planned by Dana Chief. Robin Writer changed the story.",
  ],
  [
    { state: "failed", action: "withdraw", by: null },
    "Was to come down on 23 Nov 2026, 06:00 (America/Toronto).",
  ],
])("%j is said as %j", (part, sentence) => {
  expect(planInWords({ ...plan, ...part }, "America/Toronto")).toBe(sentence);
});
