import { requiredProblems } from "../../rules/fields";
import type { CheckedClip } from "../checked";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";

export const clipDuration: Rule<CheckedClip> = {
  name: "clip-duration",
  level: "blocks",
  why: "Viewers decide by it whether to begin, and partners whether it fits.",
  broken: ({ clip }) =>
    requiredProblems(
      clip.durationSeconds,
      "durationSeconds",
      `How long is the clip ${excerpt(clip.title)}? Give its length in seconds.`,
    ),
};
