import { day, node, type Node } from "./node";
import type { LinkedClip } from "./story";

/** https://schema.org/VideoObject, with what https://developers.google.com/search/docs/appearance/structured-data/video requires. */
export function videoObject(clip: LinkedClip): Node {
  return node("VideoObject", {
    name: clip.title,
    description: clip.description,
    thumbnailUrl: clip.poster?.url,
    uploadDate: day(clip.datePublished),
    dateCreated: day(clip.recordedAt),
    duration: isoDuration(clip.durationSeconds),
    embedUrl: clip.playerUrl,
    transcript: clip.transcript,
    creditText: clip.credit,
  });
}

/** Seconds as an ISO 8601 duration: 590 is PT9M50S. */
export function isoDuration(seconds: number | null): string | null {
  if (seconds === null || seconds <= 0) return null;
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), "H"],
    [Math.floor(seconds / 60) % 60, "M"],
    [seconds % 60, "S"],
  ];
  const said = parts.filter(([amount]) => amount > 0);
  return `PT${said.map(([amount, unit]) => `${amount}${unit}`).join("")}`;
}
