import { requiredProblems } from "./fields";
import { within, type Problem } from "./problem";

export interface Picture {
  image?: unknown;
  alt?: string | null;
  credit?: string | null;
}

/** A picture goes out with what it shows, for those who cannot see it, and with whose it is. */
export function pictureProblems(
  picture: Picture | null | undefined,
  path: readonly (string | number)[],
): Problem[] {
  if (picture === null || picture === undefined) return [];
  return within(path, [
    ...requiredProblems(
      picture.image,
      "image",
      "A picture block has no image yet: choose one, or remove the block.",
    ),
    ...requiredProblems(
      picture.alt,
      "alt",
      "A picture needs an alt text: say in a few words what it shows, for readers who cannot see it.",
    ),
    ...requiredProblems(
      picture.credit,
      "credit",
      "A picture needs a credit: whose picture is it?",
    ),
  ]);
}
