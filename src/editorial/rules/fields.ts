import type { Problem } from "./problem";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

/**
 * Something that a reader would see: no white space, nothing that only steers how text is set, and none of the letters and
 * signs that are drawn as nothing (Unicode's default ignorables, and the empty Braille pattern).
 */
const VISIBLE = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

type Maybe<Value> = Value | null | undefined;

/** The last part of a page's address. */
export function slugProblems(slug: Maybe<string>, field = "slug"): Problem[] {
  if (isEmpty(slug) || SLUG.test(slug)) return [];
  return [
    {
      path: [field],
      message: `An address has small letters a-z, digits and single hyphens between them, like “talks-in-ottawa”: “${slug}” has something else.`,
    },
  ];
}

/** An address of the web that browsers open without a warning. */
export function httpsProblems(url: Maybe<string>, field: string): Problem[] {
  if (isEmpty(url) || isHttps(url)) return [];
  return [
    {
      path: [field],
      message: `A link starts with https:// and names a site: “${url}” does not.`,
    },
  ];
}

export function positiveProblems(
  value: Maybe<number>,
  field: string,
  what: string,
): Problem[] {
  if (value === null || value === undefined || value > 0) return [];
  return [
    { path: [field], message: `${what} is more than zero: it says ${value}.` },
  ];
}

/** A BCP 47 language tag. */
export function languageProblems(tag: Maybe<string>, field: string): Problem[] {
  if (isEmpty(tag) || LANGUAGE_TAG.test(tag)) return [];
  return [
    {
      path: [field],
      message: `A language is a tag like “en-CA” or “fr”: “${tag}” is not one.`,
    },
  ];
}

/** Says `message` where `value` is empty. */
export function requiredProblems(
  value: unknown,
  field: string,
  message: string,
): Problem[] {
  const missing =
    value === null ||
    value === undefined ||
    (typeof value === "string" && !isVisible(value));
  return missing ? [{ path: [field], message }] : [];
}

/** Whether a text has something in it to see. */
export const isVisible = (text: Maybe<string>): text is string =>
  typeof text === "string" && VISIBLE.test(text);

function isEmpty(value: Maybe<string>): value is null | undefined | "" {
  return value === null || value === undefined || value === "";
}

function isHttps(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return (
    parsed?.protocol === "https:" &&
    parsed.hostname !== "" &&
    parsed.username === "" &&
    !/\s/u.test(url)
  );
}
