import type { Desk, PastChange } from "./desk";
import { sayMoment } from "./say-moment";

interface Standing extends Pick<Desk, "state" | "live" | "changes"> {
  /** Readers have it, and it must be mended. */
  broken?: boolean;
}

/** How a document stands, as somebody at the next desk would say it. */
export function stateInWords(
  { state, live, changes, broken = false }: Standing,
  timeZone?: string,
): string {
  const since = live === null ? null : liveSince(live.since, timeZone);
  switch (state) {
    case "draft":
      return "A draft. Readers have never had it.";
    case "ready":
      return since === null
        ? "It waits for an edit."
        : `${since}; its changes wait for an edit.`;
    case "sent-back":
      return since === null
        ? "It was sent back to be worked on."
        : `${since}; its changes were sent back to be worked on.`;
    case "scheduled":
      return since === null
        ? "It goes out by itself: see the schedule below."
        : `${since}; its changes go out by themselves: see the schedule below.`;
    case "live":
      return broken
        ? `${since ?? "Live"}. ${MEND}`
        : `${since ?? "Live"}. Readers have what stands here.`;
    case "changed":
      return `${since ?? "Live"}; changed since, not published yet.`;
    case "corrected":
      return `${since ?? "Live"}, with a note that tells readers what was wrong.${broken ? ` ${MEND}` : ""}`;
    case "withdrawn":
      return `${cameDown("Withdrawn", changes, "withdrawn", timeZone)} It may return.`;
    case "killed":
      return `${cameDown("Killed", changes, "killed", timeZone)} It never returns.`;
  }
}

const MEND = "Readers have it as it stands here, and it must be mended.";

const liveSince = (since: string | null, timeZone?: string): string =>
  since === null ? "Live" : `Live since ${sayMoment(since, timeZone)}`;

function cameDown(
  how: string,
  changes: readonly PastChange[],
  kind: PastChange["kind"],
  timeZone?: string,
): string {
  const change = changes.find((one) => one.kind === kind);
  if (change === undefined) return `${how}.`;
  const who = change.who === null ? "" : ` by ${change.who}`;
  return `${how} on ${sayMoment(change.at, timeZone)}${who}.`;
}
