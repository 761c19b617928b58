import {
  httpsProblems,
  positiveProblems,
  requiredProblems,
  slugProblems,
} from "./fields";
import { pictureProblems, type Picture } from "./picture";
import { within, type Problem } from "./problem";

export interface VideoClipDraft {
  title?: string | null;
  slug?: string | null;
  durationSeconds?: number | null;
  playerUrl?: string | null;
  poster?: Picture | null;
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

/** What a clip still lacks before readers may have it. */
export function videoClipGaps(clip: VideoClipDraft): Problem[] {
  return [
    ...requiredProblems(clip.title, "title", "A clip needs a title."),
    ...requiredProblems(clip.slug, "slug", "A clip needs an address."),
    ...pictureProblems(clip.poster, ["poster"]),
  ];
}
