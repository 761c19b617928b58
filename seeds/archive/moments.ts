import type { Random } from "./random";

const HOUR = 3_600_000;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const LAST_DAY = Date.UTC(2025, 11, 31);

/** The newsroom works by day: stories come out between six in the morning and ten at night. */
export function publicationTime(random: Random): Date {
  const day = random.between(0, (LAST_DAY - FIRST_DAY) / (24 * HOUR));
  const minutes = random.between(6 * 60, 22 * 60);
  return new Date(FIRST_DAY + day * 24 * HOUR + minutes * 60_000);
}

export const hoursBefore = (moment: Date, hours: number) =>
  new Date(moment.getTime() - hours * HOUR);

export const hoursAfter = (moment: Date, hours: number) =>
  hoursBefore(moment, -hours);
