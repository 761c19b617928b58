/**
 * A moment as Strapi stores it: its columns know no zone, and the driver writes the clock of the zone that the
 * process lives in.
 */
export function wallClock(moment: Date): string {
  const local = moment.getTime() - moment.getTimezoneOffset() * 60_000;
  return new Date(local).toISOString().slice(0, -1);
}
