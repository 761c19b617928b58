import { el } from "./dom.js";

/** The day of an instant. The hour is never shown: a report often knows only the day. */
export function day(instant) {
  if (!instant) return null;
  const { lang } = document.documentElement;
  const text = new Date(instant).toLocaleDateString(lang, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return el("time", { datetime: instant.slice(0, 10) }, text);
}

/** Seconds as a clip's length is printed: 0:49, 9:50, 1:02:03. */
export function length(seconds) {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const parts = hours > 0 ? [hours, minutes] : [minutes];
  return [...parts, seconds % 60]
    .map((part, index) => (index === 0 ? part : `${part}`.padStart(2, "0")))
    .join(":");
}

/** "press_conference" as GraphQL names it, "Press conference" as people read it. */
export function titled(name) {
  return name[0].toUpperCase() + name.slice(1).replace(/[-_]/g, " ");
}
