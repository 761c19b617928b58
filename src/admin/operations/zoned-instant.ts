/**
 * The instant, in UTC, at which a clock on the wall of a place shows a date and a time; null where it never does, because
 * the clocks go forward then. Where it does twice, because they go back, the first.
 */
export function zonedInstant(
  date: string,
  time: string,
  timeZone: string,
): string | null {
  if (!DATE.test(date) || !TIME.test(time)) return null;
  const wall = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wall)) return null;
  const candidates = [wall - DAY, wall + DAY]
    .map((near) => wall - offsetAt(near, timeZone))
    .filter((instant) => instant + offsetAt(instant, timeZone) === wall);
  return candidates.length === 0
    ? null
    : new Date(Math.min(...candidates)).toISOString();
}

// As inputs of the browser have them: Date.parse makes something of much else.
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;
const DAY = 24 * 60 * 60 * 1000;

/** By how many milliseconds the clocks of a place are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(instant);
  const of = (type: string) =>
    parts.find((part) => part.type === type)?.value ?? "";
  const shown = Date.parse(
    `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}:${of("second")}Z`,
  );
  return shown - Math.floor(instant / 1000) * 1000;
}
