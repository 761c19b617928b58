/** How a story, quote or clip stands at the desk, in the order in which it passes through. */
export const STATES = [
  "draft",
  "ready",
  "sent-back",
  "scheduled",
  "live",
  "changed",
  "corrected",
  "withdrawn",
  "killed",
] as const;

export type State = (typeof STATES)[number];

/** Colours of Strapi's `Status`: grey nothing yet, blue it is on its way, yellow there is work, green readers have it, red it is gone. */
type Tone = "neutral" | "secondary" | "warning" | "success" | "danger";

/** As a newsroom says it, and in which colour. */
export const STATE_LABELS: Record<State, readonly [string, Tone]> = {
  draft: ["Draft", "neutral"],
  ready: ["Ready for edit", "secondary"],
  "sent-back": ["Sent back", "warning"],
  scheduled: ["Scheduled", "secondary"],
  live: ["Live", "success"],
  changed: ["Live, changed", "warning"],
  corrected: ["Live, corrected", "success"],
  withdrawn: ["Withdrawn", "danger"],
  killed: ["Killed", "danger"],
};

export const isState = (value: unknown): value is State =>
  (STATES as readonly unknown[]).includes(value);
