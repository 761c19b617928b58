import type { Ref } from "../../../changes/editions/edition";
import { clipOf, quoteOf } from "../../../formats/parts-of";
import type { Problem } from "../../rules/problem";
import type { CheckedStory } from "../checked";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";
import { placeOf } from "../shown-parts";

export const partAvailable: Rule<CheckedStory> = {
  name: "part-available",
  level: "blocks",
  why: "Somebody took it down for a reason: publishing a story does not bring it back, and a story never goes out with a hole.",
  broken: (checked) => [
    ...checked.story.quotes.flatMap((ref) => away(checked, ref, "quote")),
    ...checked.story.clips.flatMap((ref) => away(checked, ref, "clip")),
  ],
};

function away(
  { story, parts, facts }: CheckedStory,
  ref: Ref,
  kind: "quote" | "clip",
): Problem[] {
  const came = facts.cameDown.get(ref.documentId);
  if (came === undefined) return [];
  const noun = kind === "quote" ? "quote" : "video clip";
  const title =
    kind === "quote"
      ? (quoteOf(ref, parts)?.text ?? null)
      : (clipOf(ref, parts)?.title ?? null);
  const named = `The ${noun} ${excerpt(title)}`;
  const message =
    came === "killed"
      ? `${facts.kept ? `A ${noun} in it` : named} was killed and never returns: take it out of the text.`
      : `${named} was taken down: take it out of the text, or publish it again first.`;
  return [{ path: placeOf(story, ref, kind), message }];
}
