import { rightsKnown } from "../rights-known";
import { isVisible } from "../../rules/fields";
import type { CheckedClip } from "../checked";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";

export const clipRights: Rule<CheckedClip> = {
  name: "clip-rights",
  level: "blocks",
  why: "Partners may use only what is known to be theirs to use.",
  broken: ({ clip: { rights, credit, title } }) =>
    rightsKnown(rights) || isVisible(credit)
      ? []
      : [
          {
            path: ["credit"],
            message: `Whose is the clip ${excerpt(title)}? Write its credit, or name the holder of its rights.`,
          },
        ],
};
