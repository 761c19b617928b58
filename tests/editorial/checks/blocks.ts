import type { BlockEdition } from "../../../src/changes/editions/edition";
import { paragraph, words } from "../../formats/stories";

export const textOf = (text: string): BlockEdition => paragraph(words(text));

export const heading = (text: string): BlockEdition => ({
  __component: "story.heading",
  text,
});

/** A paragraph with a link in it. */
export const linking = (url: string): BlockEdition =>
  paragraph({ type: "link", url, children: [words("as we reported")] });
