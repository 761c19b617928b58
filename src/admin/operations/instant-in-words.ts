import { sayMoment } from "../desk-panel/say-moment";

/** "on 23 Nov 2026, 06:00 in America/Toronto, which is 23 Nov 2026, 11:00 UTC." */
export function instantInWords(at: string | null, timeZone: string): string {
  if (at === null)
    return `No clock in ${timeZone} ever shows that time: the clocks go forward then. Pick another.`;
  const there = `on ${sayMoment(at, timeZone)} in ${timeZone}`;
  return timeZone === "UTC"
    ? `${there}.`
    : `${there}, which is ${sayMoment(at, "UTC")} UTC.`;
}
