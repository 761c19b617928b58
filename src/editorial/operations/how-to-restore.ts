import { differences } from "../../changes/editions/differences";
import type { Edition } from "../../changes/editions/edition";
import { sayInstant } from "../instant";

/** These belong to a document and not to one edition of it: bringing an edition back leaves them as they are. */
const OWN = ["slug", "embargoedUntil"];
/** Counted from the body: who reads that the text differs knows. */
const COUNTED = ["wordCount", "readingMinutes"];

/** As editors call them, where the name of a field is another. */
const WORDS: Record<string, string> = {
  slug: "address",
  embargoedUntil: "embargo",
  tracks: "captions",
  noCaptionsReason: "reason for no captions",
};

/** In what a draft differs from what readers had, field by field as editors call them, and what makes it the same again. */
export interface WayBack {
  fields: string[];
  advice: string;
}

/** `changed`: the names of the fields that differ. */
export function howToRestore(
  last: Edition,
  draft: Edition,
  changed: readonly string[],
): WayBack {
  const isStory = "body" in last.document;
  const fields = changed
    .filter((name) => !COUNTED.includes(name) || !changed.includes("body"))
    .map((name) => inWords(name, isStory));
  return {
    fields,
    advice: `${stepsBack(last, draft, changed)}, or publish the draft as it is.`,
  };
}

function stepsBack(
  last: Edition,
  draft: Edition,
  changed: readonly string[],
): string {
  // The words of a quote or clip in it, which has a draft of its own.
  if (differences({ ...draft, parts: last.parts }, draft).length > 0)
    return "What it shows was changed by itself since then: put that right first";
  const steps = [
    ...(changed.some((name) => !OWN.includes(name))
      ? ["bring the last edition back into the draft (History)"]
      : []),
    ...(changed.includes("slug") ? [addressStep(last)] : []),
    ...(changed.includes("embargoedUntil") ? [embargoStep(last)] : []),
  ].join(", ");
  const saved = OWN.some((name) => changed.includes(name)) ? ", save it" : "";
  return `${steps.charAt(0).toUpperCase()}${steps.slice(1)}${saved} and restore it then`;
}

const addressStep = ({ document }: Edition) =>
  `set the address to “${("slug" in document && document.slug) || ""}” again`;

const embargoStep = ({ document }: Edition) =>
  "embargoedUntil" in document && document.embargoedUntil !== null
    ? `set the embargo to ${sayInstant(document.embargoedUntil)} again`
    : "empty the embargo";

function inWords(name: string, isStory: boolean): string {
  if (isStory && name === "title") return "headline";
  return (
    WORDS[name] ??
    name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
  );
}
