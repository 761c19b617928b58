import { isFields, listOf, textOf, type Told } from "./edition";
import { GONE, labelOf, named } from "./paragraphs";

/** What an edition named and the draft could not take, in words: "Authors: Robin Writer". */
export function leftOut(answer: unknown, told: Told | null): string[] {
  const data = isFields(answer) ? answer["data"] : null;
  const missing = isFields(data) ? listOf(data["missing"]) : [];
  return missing.map(({ field, documentId, picture }) => {
    const name = told === null ? GONE : named({ documentId }, told);
    const what = textOf(picture).split("/").pop() || name;
    return `${labelOf(textOf(field))}: ${what === GONE ? "what was killed or deleted" : what}`;
  });
}
