/** The blocks of a story's body, each by the name that an editor has for it. Ids are documentIds. */

export interface Quoted {
  id: string;
  attribution: string;
}

interface Paragraph {
  type: "paragraph";
  children: [{ type: "text"; text: string }];
}

export const text = (...paragraphs: string[]) => ({
  __component: "story.text" as const,
  body: paragraphs.map(paragraph),
});

export const heading = (words: string) => ({
  __component: "story.heading" as const,
  text: words,
});

export const quote = ({ id, attribution }: Quoted) => ({
  __component: "story.quote" as const,
  quote: id,
  attribution,
});

export const clip = (id: string) => ({
  __component: "story.clip" as const,
  clip: id,
});

/** A paragraph is written over several lines and printed as one. */
function paragraph(words: string): Paragraph {
  const line = words.trim().replace(/\s*\n\s*/g, " ");
  return { type: "paragraph", children: [{ type: "text", text: line }] };
}
