import { isFields, listOf, textOf, type Told } from "./edition";
import { labelOf, named } from "./paragraphs";

/** What an edition named and the draft could not take, in words: "Authors: Robin Writer". */
export function leftOut(answer: unknown, told: Told | null): string[] {
  const data = isFields(answer) ? answer["data"] : null;
  const missing = isFields(data) ? listOf(data["missing"]) : [];
  return missing.map(({ field, documentId, picture }) => {
    const what =
      textOf(picture).split("/").pop() ||
      (told === null ? "" : named({ documentId }, told));
    return `${labelOf(textOf(field))}: ${what}`;
  });
}
