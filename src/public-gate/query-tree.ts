import { badParameter, badRequest } from "./refusal";

/** A query string as it was sent: `filters[slug][$eq]=x` is a branch of branches. */
export type QueryNode = string | QueryBranch;
export type QueryBranch = Map<string, QueryNode>;

/** A query as the gate has checked it, in the form that Strapi is given. */
export type Checked = string | readonly Checked[] | { [key: string]: Checked };

const MAX_PARAMETERS = 100;
const MAX_DEPTH = 16;
const NAME = /^([^[\]]+)((?:\[[^[\]]*\])*)$/;

/** Reads a raw query string strictly: wrong percent-encoding, wrong UTF-8, NUL and a value that is also a branch are 400. */
export function readQuery(raw: string): QueryBranch {
  const root: QueryBranch = new Map();
  const pairs = raw === "" ? [] : raw.split("&");
  if (pairs.length > MAX_PARAMETERS)
    throw badRequest(
      `At most ${MAX_PARAMETERS} parameters are accepted; ${pairs.length} arrived`,
    );
  for (const pair of pairs) {
    if (pair === "") continue;
    const cut = pair.indexOf("=");
    const name = decode(cut < 0 ? pair : pair.slice(0, cut));
    const value = cut < 0 ? "" : decode(pair.slice(cut + 1));
    insert(root, pathOf(name), name, value);
  }
  return root;
}

/** Decodes one piece of a URL; `decodeURIComponent` already refuses overlong forms and lone surrogates. */
export function decode(piece: string): string {
  let text: string;
  try {
    text = decodeURIComponent(piece.replaceAll("+", " "));
  } catch {
    throw badRequest("The URL is not valid UTF-8 in percent-encoding");
  }
  if (text.includes("\0"))
    throw badRequest("The URL must not have a NUL character");
  return text;
}

function pathOf(name: string): string[] {
  const match = NAME.exec(name);
  if (match === null)
    throw badParameter(
      name,
      "The name of a parameter is a word followed by [keys]",
    );
  const [, head = "", tail = ""] = match;
  const path = [head, ...(tail === "" ? [] : tail.slice(1, -1).split("]["))];
  if (path.length > MAX_DEPTH)
    throw badParameter(
      head,
      `A parameter has at most ${MAX_DEPTH} levels; ${path.length} arrived`,
    );
  return path;
}

function insert(
  root: QueryBranch,
  path: string[],
  name: string,
  value: string,
): void {
  let branch = root;
  path.forEach((key, index) => {
    const at = key === "" ? String(branch.size) : key;
    const held = branch.get(at);
    if (index === path.length - 1) {
      if (held instanceof Map && index === 0)
        held.set(String(held.size), value);
      else if (held === undefined) branch.set(at, value);
      else if (typeof held === "string" && index === 0)
        branch.set(
          at,
          new Map([
            ["0", held],
            ["1", value],
          ]),
        ); // a=1&a=2 is a list
      else throw badParameter(name, "A parameter may be given once");
      return;
    }
    if (typeof held === "string")
      throw badParameter(name, "A parameter is either a value or has keys");
    const next: QueryBranch = held ?? new Map<string, QueryNode>();
    branch.set(at, next);
    branch = next;
  });
}

/** The values of `a=1`, `a=1,2`, `a[0]=1&a[1]=2`; null where it is anything else. */
export function listOf(node: QueryNode): string[] | null {
  if (typeof node === "string")
    return node.split(",").map((word) => word.trim());
  const values: string[] = [];
  for (const [key, value] of node) {
    if (!/^\d{1,3}$/.test(key) || typeof value !== "string") return null;
    values.push(value.trim());
  }
  return values;
}
