import type { Checked, QueryNode } from "./query-tree";
import { badParameter, unknownParameter } from "./refusal";

export const MAX_PAGE_SIZE = 100;
/** The last row that paging by number reaches: beyond it a database reads and drops all the rows before. */
const MAX_ROW = 10_000;
export const DEFAULT_PAGE_SIZE = 25;

const ACCEPTED = ["page", "pageSize", "start", "limit", "withCount"];

/** The bounds that REST and GraphQL share; `name` says how the caller wrote a key. */
export function checkWindow(
  window: { page?: number; pageSize?: number; start?: number; limit?: number },
  name: (key: string) => string,
): void {
  const { page, pageSize, start, limit } = window;
  if (
    (page !== undefined || pageSize !== undefined) &&
    (start !== undefined || limit !== undefined)
  )
    throw badParameter(
      name("start"),
      "Give either page and pageSize, or start and limit",
    );
  bound(name("page"), page, 1, MAX_ROW);
  bound(name("pageSize"), pageSize, 1, MAX_PAGE_SIZE);
  bound(name("start"), start, 0, MAX_ROW);
  bound(name("limit"), limit, 1, MAX_PAGE_SIZE);
  const last =
    start !== undefined || limit !== undefined
      ? (start ?? 0) + (limit ?? DEFAULT_PAGE_SIZE)
      : (page ?? 1) * (pageSize ?? DEFAULT_PAGE_SIZE);
  if (last > MAX_ROW)
    throw badParameter(
      name(start === undefined ? "page" : "start"),
      `Paging by number reaches row ${MAX_ROW}; row ${last} was asked for. Narrow the list with filters instead`,
    );
}

export function checkPagination(node: QueryNode): Checked {
  if (typeof node === "string")
    throw badParameter(
      "pagination",
      "pagination takes keys, as in pagination[page]=2",
      ACCEPTED,
    );
  const window: Record<string, number> = {};
  const checked: Record<string, string> = {};
  for (const [key, value] of node) {
    const name = `pagination[${key}]`;
    if (!ACCEPTED.includes(key))
      throw unknownParameter(
        name,
        ACCEPTED.map((accepted) => `pagination[${accepted}]`),
      );
    if (key === "withCount") {
      if (value !== "true" && value !== "false")
        throw badParameter(name, `${name} is true or false`, ["true", "false"]);
      checked[key] = value;
      continue;
    }
    if (typeof value !== "string" || !/^-?\d{1,15}$/.test(value))
      throw badParameter(name, `${name} is one whole number`);
    window[key] = Number(value);
    checked[key] = String(window[key]);
  }
  checkWindow(window, (key) => `pagination[${key}]`);
  return checked;
}

function bound(
  name: string,
  value: number | undefined,
  least: number,
  most: number,
): void {
  if (value === undefined || (value >= least && value <= most)) return;
  throw badParameter(
    name,
    `${name} is a whole number from ${least} to ${most}; ${value} arrived`,
  );
}
