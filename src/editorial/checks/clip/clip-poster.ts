import { pictureProblems } from "../../rules/picture";
import type { CheckedClip } from "../checked";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";

export const clipPoster: Rule<CheckedClip> = {
  name: "clip-poster",
  level: "blocks",
  why: "The poster is what readers see before they press play, or when no video can be shown.",
  broken: ({ clip: { poster, title } }) =>
    poster === null
      ? [
          {
            path: ["poster"],
            message: `The clip ${excerpt(title)} needs a poster: a picture that stands in for it.`,
          },
        ]
      : pictureProblems(poster, ["poster"]).map(({ path, message }) => ({
          path,
          message: `Poster of the clip ${excerpt(title)}: ${message}`,
        })),
};
