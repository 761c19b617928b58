import { clipOf } from "../../../formats/parts-of";
import type { CheckedQuote } from "../checked";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";

export const heardAvailable: Rule<CheckedQuote> = {
  name: "heard-available",
  level: "blocks",
  why: "Somebody took the clip down for a reason: publishing a quote that is heard in it does not bring it back.",
  broken: ({ quote: { clip, text }, parts, facts }) => {
    const came =
      clip === null ? undefined : facts.cameDown.get(clip.documentId);
    if (came === undefined) return [];
    const title = clipOf(clip, parts)?.title ?? null;
    const named =
      came === "killed" && facts.kept
        ? "a video clip"
        : `the video clip ${excerpt(title)}`;
    return [
      {
        path: ["clip"],
        message: `The quote ${excerpt(text)} is heard in ${named}, which was ${came === "killed" ? "killed" : "taken down"}: take the clip out of the quote.`,
      },
    ];
  },
};
