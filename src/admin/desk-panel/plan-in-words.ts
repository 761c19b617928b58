import type { Schedule } from "./desk";
import { momentsInWords } from "./moments-in-words";
import { sayMoment } from "./say-moment";

/** "Goes out on 23 Nov 2026, 06:00 (America/Toronto), planned by Dana Chief." A plan that failed says why. */
export function planInWords(
  { action, at, state, outcome, by }: Schedule,
  timeZone: string,
): string {
  const when = `${sayMoment(at, timeZone)} (${timeZone})`;
  const who = by === null ? "" : `, planned by ${by}`;
  if (state === "pending")
    return `${action === "publish" ? "Goes out" : "Comes down"} on ${when}${who}.`;
  const wish = action === "publish" ? "go out" : "come down";
  const what = `Was to ${wish} on ${when}${who}`;
  return outcome === null
    ? `${what}.`
    : `${what}. ${momentsInWords(outcome, timeZone)}`;
}

/** The time zone of whoever sits at this computer. */
export const zoneHere = (): string =>
  new Intl.DateTimeFormat().resolvedOptions().timeZone;
