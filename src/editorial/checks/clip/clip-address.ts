import { requiredProblems } from "../../rules/fields";
import type { CheckedClip } from "../checked";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";

export const clipAddress: Rule<CheckedClip> = {
  name: "clip-address",
  level: "blocks",
  why: "Readers and partners find a clip by its address.",
  broken: ({ clip }) =>
    requiredProblems(
      clip.slug,
      "slug",
      `The clip ${excerpt(clip.title)} needs an address.`,
    ),
};
