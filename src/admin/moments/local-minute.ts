/** An instant as a browser's field for date and time takes it, by the clock of whoever looks: `2099-07-01T06:00`. */
export function localMinute(instant: string | null | undefined): string {
  const at = new Date(instant ?? "");
  if (Number.isNaN(at.getTime())) return "";
  const [year, ...rest] = [
    at.getFullYear(),
    at.getMonth() + 1,
    at.getDate(),
    at.getHours(),
    at.getMinutes(),
  ];
  const [month, day, hours, minutes] = rest.map((part) => digits(part, 2));
  return `${digits(year, 4)}-${month}-${day}T${hours}:${minutes}`;
}

/** What was typed there as it is stored, in UTC; null while a part of it is missing. */
export function instantOf(minute: string): string | null {
  const at = new Date(minute);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

const digits = (part: number | undefined, count: number) =>
  String(part).padStart(count, "0");
