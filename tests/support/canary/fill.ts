import { randomUUID } from "node:crypto";

import { type Attribute, type Schema, schema } from "./schemas";

/** Begins every secret word and no other, so that a search for it is a question about secrets. */
export const SECRET_PREFIX = "zqsecret";

/** Words that nobody may see, each with the place where it was put. */
export class Secrets {
  readonly places = new Map<string, string>();
  private count = 0;

  word = (place: string): string => {
    const word = `${SECRET_PREFIX}${randomUUID().slice(0, 8)}${this.count++}`;
    this.places.set(word, place);
    return word;
  };

  keep(value: string, place: string): void {
    this.places.set(value, place);
  }

  /** The places whose words are in a text. */
  foundIn(text: string): string[] {
    return [...this.places]
      .filter(([word]) => text.includes(word))
      .map(([word, place]) => `${place} (${word})`);
  }
}

export interface Filling {
  /** What a document or block holds that leads elsewhere: relations by field, pictures by id. */
  picture: number;
  blocks?: Record<string, object>;
  /** The word for a public or a private field of this document. */
  word: (place: string) => string;
  secret: (place: string) => string;
}

/** A value for every field of a type that can hold a word. What a field refuses of its own accord is left to its default. */
export function fill(uid: string, how: Filling): Record<string, unknown> {
  return fillSchema(schema(uid), uid, how);
}

function fillSchema({ attributes }: Schema, at: string, how: Filling) {
  const filled: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = valueOf(name, attribute, `${at}.${name}`, how);
    if (value !== undefined) filled[name] = value;
  }
  return filled;
}

function valueOf(
  name: string,
  attribute: Attribute,
  at: string,
  how: Filling,
): unknown {
  const word = () =>
    attribute.private === true ? how.secret(at) : how.word(at);
  switch (attribute.type) {
    case "string":
    case "text":
      if (name === "byline") return undefined; // derived from the authors
      if (name === "language") return "en-CA"; // a tag, which says nothing
      return /ur[li]$/i.test(name) ? `https://example.org/${word()}` : word();
    case "uid":
      return word();
    case "email":
      return `${word()}@example.org`;
    case "blocks":
      return [
        { type: "paragraph", children: [{ type: "text", text: word() }] },
      ];
    case "media":
      return how.picture;
    case "datetime":
      // A correction is neither of a time to come nor from before its story.
      return attribute.required === true ? new Date().toISOString() : undefined;
    case "integer":
      return name === "durationSeconds" ? 60 : undefined;
    case "component": {
      const value = fillSchema(schema(attribute.component ?? ""), at, how);
      return attribute.repeatable === true ? [value] : value;
    }
    case "dynamiczone":
      return (attribute.components ?? []).map((uid) => ({
        __component: uid,
        ...fillSchema(schema(uid), `${at}:${uid}`, how),
        ...how.blocks?.[uid],
      }));
    default:
      return undefined;
  }
}
