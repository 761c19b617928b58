import { httpsProblems, positiveProblems, slugProblems } from "./fields";
import { within, type Problem } from "./problem";

export interface VideoClipDraft {
  slug?: string | null;
  durationSeconds?: number | null;
  playerUrl?: string | null;
  renditions?:
    | readonly {
        url?: string | null;
        width?: number | null;
        height?: number | null;
        bitrateKbps?: number | null;
      }[]
    | null;
  tracks?: readonly { url?: string | null }[] | null;
}

/** What a clip may never hold, however unfinished it is. */
export function videoClipProblems(clip: VideoClipDraft): Problem[] {
  return [
    ...slugProblems(clip.slug),
    ...positiveProblems(
      clip.durationSeconds,
      "durationSeconds",
      "The length in seconds",
    ),
    ...httpsProblems(clip.playerUrl, "playerUrl"),
    ...(clip.renditions ?? []).flatMap((rendition, index) =>
      within(
        ["renditions", index],
        [
          ...httpsProblems(rendition.url, "url"),
          ...positiveProblems(rendition.width, "width", "The width"),
          ...positiveProblems(rendition.height, "height", "The height"),
          ...positiveProblems(
            rendition.bitrateKbps,
            "bitrateKbps",
            "The bitrate",
          ),
        ],
      ),
    ),
    ...(clip.tracks ?? []).flatMap((track, index) =>
      within(["tracks", index], httpsProblems(track.url, "url")),
    ),
  ];
}
