/** A day, or a moment of one: its zone may be left out, and is then UTC. */
export const ISO_DATE =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;

/** Whether a date as `2026-02-28…` is in the calendar: the database has neither a 30th of February nor a year 0. */
export function isInCalendar(date: string): boolean {
  const day = date.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(day) &&
    !day.startsWith("0000")
  );
}
