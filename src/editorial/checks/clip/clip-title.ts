import { requiredProblems } from "../../rules/fields";
import type { CheckedClip } from "../checked";
import type { Rule } from "../finding";

export const clipTitle: Rule<CheckedClip> = {
  name: "clip-title",
  level: "blocks",
  why: "Players, lists and search engines show it by its title.",
  broken: ({ clip }) =>
    requiredProblems(clip.title, "title", "A clip needs a title."),
};
