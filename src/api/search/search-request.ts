import { createHash } from "node:crypto";

import { isInCalendar, ISO_DATE } from "../../public-gate/calendar";
import {
  DEFAULT_PAGE_SIZE,
  MAX_PAGE_SIZE,
} from "../../public-gate/check-pagination";
import { checkText } from "../../public-gate/parse-json";
import { badParameter } from "../../public-gate/refusal";
import { type Place, readSearchCursor } from "./search-cursor";

const MAX_TEXT = 200;
const MAX_WORDS = 20;
/** A slug, which a documentId looks like too. */
const KEY = /^[a-z0-9-]{1,200}$/;
/** Outside of these a date has no four digits for its year. */
const FIRST_MOMENT = Date.parse("0001-01-01T00:00:00.000Z");
const LAST_MOMENT = Date.parse("9999-12-31T23:59:59.999Z");
const DAY = 86_400_000;

/** The reference data that a search can be held to. */
export const NARROWING = ["section", "topic", "author", "person"] as const;
export type Narrowing = (typeof NARROWING)[number];

const ORDERS = ["relevance", "newest", "oldest"] as const;
export type Order = (typeof ORDERS)[number];

/** What a search may be asked, as REST calls it. */
export const ASKED = ["q", ...NARROWING, "from", "to", "order", "limit", "after"] as const; // prettier-ignore
export type AskedName = (typeof ASKED)[number];
export type Asked = Partial<Record<AskedName, unknown>>;

/** A search as it was asked, once it is known to make sense. */
export interface SearchRequest {
  /** Null: all stories that the rest lets through. */
  text: string | null;
  /** By slug or documentId. */
  within: ReadonlyMap<Narrowing, string>;
  /** Instants: the first that counts, and the first that does not any more. */
  from: string | null;
  before: string | null;
  /** By relevance only where there is a text to be relevant to. */
  order: Order;
  size: number;
  after: Place | null;
  /** Of everything but the size and the place: a cursor belongs to one search. */
  fingerprint: string;
}

/**
 * Reads what was asked; what cannot be answered is refused by the name that `called` gives it. A parameter without a value
 * is one that was not given: an empty field of a form.
 */
export function readSearch(
  asked: Asked,
  called: Partial<Record<AskedName, string>> = {},
): SearchRequest {
  const nameOf = (name: AskedName) => called[name] ?? name;
  const given = (name: AskedName): string | null => {
    const value = asked[name] ?? "";
    if (typeof value !== "string" && typeof value !== "number")
      throw badParameter(nameOf(name), `${nameOf(name)} is given once`);
    const text = String(value).trim();
    checkText(text);
    return text === "" ? null : text;
  };

  const text = readText(given("q"), nameOf("q"));
  const within = new Map<Narrowing, string>();
  for (const name of NARROWING) {
    const key = given(name);
    if (key === null) continue;
    if (!KEY.test(key))
      throw badParameter(
        nameOf(name),
        `${nameOf(name)} is a slug or a documentId, in small letters, digits and hyphens`,
      );
    within.set(name, key);
  }
  const from = readDate(given("from"), nameOf("from"), 0);
  const before = readDate(given("to"), nameOf("to"), DAY);
  const order = readOrder(given("order"), nameOf("order"), text);
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([text, [...within], from, before, order]))
    .digest("base64url")
    .slice(0, 8);
  return {
    text,
    within,
    from,
    before,
    order,
    size: readSize(given("limit"), nameOf("limit")),
    after: readAfter(given("after"), nameOf("after"), order, fingerprint),
    fingerprint,
  };
}

function readText(text: string | null, name: string): string | null {
  if (text === null) return null;
  if (text.length > MAX_TEXT)
    throw badParameter(
      name,
      `${name} has at most ${MAX_TEXT} characters; ${text.length} arrived`,
    );
  const words = text.split(/\s+/).length;
  if (words > MAX_WORDS)
    throw badParameter(
      name,
      `${name} has at most ${MAX_WORDS} words; ${words} arrived`,
    );
  return text;
}

/** A day begins in UTC at `from`, and ends 24 hours later. */
function readDate(
  value: string | null,
  name: string,
  length: number,
): string | null {
  if (value === null) return null;
  if (!ISO_DATE.test(value) || !isInCalendar(value))
    throw badParameter(
      name,
      `${name} is a day as in 2026-03-01, or a moment as in 2026-03-01T12:00:00Z`,
    );
  const isDay = value.length === 10;
  const zoned = isDay || /(Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}Z`;
  const moment = Date.parse(zoned) + (isDay ? length : 0);
  const told = Math.max(FIRST_MOMENT, Math.min(moment, LAST_MOMENT));
  return new Date(told).toISOString();
}

function readOrder(
  value: string | null,
  name: string,
  text: string | null,
): Order {
  const order = ORDERS.find((known) => known === value?.toLowerCase());
  if (value !== null && order === undefined)
    throw badParameter(name, `${name} is one of ${ORDERS.join(", ")}`, ORDERS);
  // Where nothing is asked for, everything is as relevant: the newest come first.
  if (text === null && order !== "oldest") return "newest";
  return order ?? "relevance";
}

function readSize(value: string | null, name: string): number {
  const size = value === null ? DEFAULT_PAGE_SIZE : Number(value);
  const isWhole = /^-?\d{1,15}$/.test(value ?? "1");
  if (isWhole && size >= 1 && size <= MAX_PAGE_SIZE) return size;
  const arrived = isWhole ? `; ${size} arrived` : "";
  throw badParameter(
    name,
    `${name} is a whole number from 1 to ${MAX_PAGE_SIZE}${arrived}`,
  );
}

function readAfter(
  value: string | null,
  name: string,
  order: Order,
  fingerprint: string,
): Place | null {
  if (value === null) return null;
  const place = readSearchCursor(value, order, fingerprint);
  if (place === null)
    throw badParameter(
      name,
      `${name} is a cursor that an earlier page of the same search gave as next`,
    );
  return place;
}
