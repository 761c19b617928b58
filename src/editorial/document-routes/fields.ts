import { errors } from "@strapi/utils";

import { parseInstant } from "../instant";
import { isVisible } from "../rules/fields";

/** What a body or a query may hold: these fields and no others. */
export type Fields = Record<string, Field<unknown>>;

/** Reads one field, `undefined` where it was not sent; refuses a value that it does not take. */
type Field<Value> = (value: unknown, name: string) => Value;

/** What comes of reading them. */
export type Input<Taken extends Fields> = {
  [Name in keyof Taken]: ReturnType<Taken[Name]>;
};

/** @throws ValidationError that names the first field with something that it does not take, or that is not known. */
export function readFields<Taken extends Fields>(
  taken: Taken,
  sent: unknown,
): Input<Taken> {
  const given = isRecord(sent) ? sent : refuse("", "Send a JSON object.");
  for (const name of Object.keys(given))
    if (!Object.hasOwn(taken, name))
      refuse(
        name,
        `“${name.slice(0, 80)}” is not taken here. ${accepted(Object.keys(taken))}`,
      );
  const read = Object.entries(taken).map(([name, field]) => [
    name,
    field(given[name], name),
  ]);
  return Object.fromEntries(read) as Input<Taken>;
}

const accepted = (known: readonly string[]) =>
  known.length === 0 ? "Nothing is." : `What is: ${known.join(", ")}.`;

export const requiredText =
  (longest: number): Field<string> =>
  (value, name) =>
    typeof value === "string" && isVisible(value) && value.length <= longest
      ? value.trim()
      : refuse(name, `“${name}” is a text of 1 to ${longest} characters.`);

export const optionalText =
  (longest: number): Field<string | null> =>
  (value, name) => {
    if (value === undefined || value === null || value === "") return null;
    return typeof value === "string" && value.length <= longest
      ? isVisible(value)
        ? value.trim()
        : null
      : refuse(name, `“${name}” is a text of at most ${longest} characters.`);
  };

/** A whole number in a query, where everything is text. */
export const wholeNumber =
  (from: number, to: number, otherwise: number): Field<number> =>
  (value, name) => {
    if (value === undefined) return otherwise;
    const number =
      typeof value === "string" && /^\d{1,9}$/u.test(value)
        ? Number(value)
        : NaN;
    return number >= from && number <= to
      ? number
      : refuse(name, `“${name}” is a whole number from ${from} to ${to}.`);
  };

export const oneOf =
  <Word extends string>(words: readonly Word[]): Field<Word> =>
  (value, name) =>
    words.find((word) => word === value) ??
    refuse(name, `“${name}” is ${listed(words)}.`);

const listed = (words: readonly string[]) =>
  words.join(", ").replace(/, ([^,]*)$/u, " or $1");

/** A moment with its zone, read as one in UTC. */
export const instant: Field<string> = (value, name) =>
  parseInstant(value) ??
  refuse(
    name,
    `“${name}” is an instant with its zone, for example 2026-01-31T06:00:00-05:00.`,
  );

export const optionalInstant: Field<string | null> = (value, name) =>
  value === undefined || value === null ? null : instant(value, name);

/** True where it was said. */
export const flag: Field<boolean> = (value, name) => {
  if (value === undefined) return false;
  return typeof value === "boolean"
    ? value
    : refuse(name, `“${name}” is true or false.`);
};

function refuse(field: string, message: string): never {
  throw new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: "ValidationError" }],
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
