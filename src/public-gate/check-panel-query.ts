import { badParameter } from "./refusal";

const BY = ["createdBy", "updatedBy"];
/** What all who are signed in see of a colleague, and may look for. */
const OF_COLLEAGUES = ["id", "documentId", "firstname", "lastname", "username"];
/** Parts of a query's own language, which are no fields. */
const LANGUAGE = /^(\$\w+|\d+|filters|where|populate|fields|sort|\*)$/;
const LISTS = ["$and", "$or"];

/**
 * What the panel may ask of a list, wherever in the query it stands. Strapi answers a filter or an order by any column of
 * whoever made an entry, so that a Reporter could guess the addresses and tokens that are taken out of the answers; and it
 * fails at conditions that are none.
 */
export function checkPanelQuery(query: object): void {
  for (const [name, value] of Object.entries(query)) {
    if (name === "_q" && typeof value !== "string")
      throw badParameter(name, "_q is one text");
    if (isFilter(name) && value !== "" && !isBranch(value))
      throw badParameter(name, `${name} takes fields, as in ${name}[slug]=x`);
    walk(value, [name], isFilter(name));
  }
}

function walk(value: unknown, path: string[], filters: boolean): void {
  if (typeof value === "string" && path.includes("sort"))
    for (const order of value.split(","))
      checkColleague([...path, ...order.split(":", 1).join().split(".")]);
  if (!isBranch(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    // Strapi would take "t1.email" for a column of any table of the query.
    if (filters && !/^[\w$-]+$/.test(key))
      throw badParameter(key, "A filter names a field by a word");
    if (LISTS.includes(key) && !isListOfBranches(inner))
      throw badParameter(key, `${key} takes a list of conditions`);
    if (key === "$between" && !(Array.isArray(inner) && inner.length === 2))
      throw badParameter(key, "$between takes two values");
    const at = [...path, ...key.split(".")];
    checkColleague(at);
    walk(inner, at, filters || isFilter(key));
  }
}

function checkColleague(path: readonly string[]): void {
  const from = path.findIndex((key) => BY.includes(key.trim()));
  if (from < 0) return;
  const known = (key: string) =>
    LANGUAGE.test(key) || OF_COLLEAGUES.includes(key);
  if (!path.slice(from + 1).every(known))
    throw badParameter(
      path.slice(0, from + 1).join("."),
      `Of colleagues, ${OF_COLLEAGUES.join(", ")} may be asked for`,
      OF_COLLEAGUES,
    );
}

const isFilter = (name: string) => name === "filters" || name === "where";

const isListOfBranches = (value: unknown) =>
  Array.isArray(value) && value.every(isBranch);

const isBranch = (value: unknown): value is object =>
  typeof value === "object" && value !== null;
