import { isVisible } from "../../rules/fields";
import type { CheckedClip } from "../checked";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";

export const clipCaptions: Rule<CheckedClip> = {
  name: "clip-captions",
  level: "blocks",
  why: "Viewers who cannot hear read along, and so does everybody on a train.",
  broken: ({ clip: { tracks, noCaptionsReason, title } }) =>
    tracks.some(({ kind }) => kind === "captions" || kind === "subtitles") ||
    isVisible(noCaptionsReason)
      ? []
      : [
          {
            path: ["tracks"],
            message: `The clip ${excerpt(title)} needs captions, or the reason why it has none.`,
          },
        ],
};
