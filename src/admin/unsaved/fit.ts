import { isSame, type Values } from "./values";

/** As much of a content type's attribute as is asked here. */
export interface Attribute {
  type: string;
  repeatable?: boolean;
}

/** A block whose row is gone is made anew: answers it with the quote or clip that it held, which a form does not know. */
export type Revive = (block: Values) => Values;

/**
 * Values that were typed over an older state of a document, as they can be put over what is there now: a part of a story
 * is named by the id of its row, and one that somebody took out since has to be a new one.
 */
export function fit(
  typed: Values,
  now: Values,
  attributes: Record<string, Attribute>,
  revive: Revive,
): Values {
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => {
      const type = attributes[name]?.type;
      return type === "component" || type === "dynamiczone"
        ? [name, fitParts(value, now[name], revive)]
        : [name, value];
    }),
  );
}

function fitParts(typed: unknown, now: unknown, revive: Revive): unknown {
  if (Array.isArray(typed)) {
    const there = Array.isArray(now) ? now : [];
    return typed.map((part: unknown) =>
      isPart(part) &&
      part["id"] !== undefined &&
      !there.some((other: unknown) => isPart(other) && isSameRow(part, other))
        ? { ...revive(part), id: undefined }
        : part,
    );
  }
  if (!isPart(typed)) return typed;
  return { ...typed, id: isPart(now) ? now["id"] : undefined };
}

/** Rows of different components have ids of their own. */
const isSameRow = (one: Values, other: Values) =>
  isSame([one["__component"], one["id"]], [other["__component"], other["id"]]);

function isPart(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
