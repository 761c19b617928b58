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
