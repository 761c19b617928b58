import { refused } from "./refused";

/**
 * How much one query may ask for. The story page is the measure, several times over: it has 190 tokens, 5 levels,
 * 5 fragments, no alias and 2 fields of the root.
 */
export const LIMITS = {
  tokens: { most: 1_000, of: "tokens" },
  depth: { most: 7, of: "levels of fields" },
  rootFields: { most: 10, of: "fields of the root" },
  aliases: { most: 15, of: "aliases" },
  // Whether two fields of one name agree is asked of every pair of them, with everything below.
  repeats: { most: 20, of: "fields that its selections name again" },
  fragments: { most: 20, of: "fragments" },
  spreads: { most: 40, of: "spreads and inline fragments" },
  directives: { most: 20, of: "directives" },
  // Written out: a fragment counts wherever it is spread.
  fields: { most: 2_000, of: "fields" },
  // A hundred stories with all that a list shows of them are two thirds of it.
  nodes: { most: 30_000, of: "nodes" },
} as const;

export type Limit = keyof typeof LIMITS;

/** Names the limit, and what arrived. */
export function hold(limit: Limit, arrived: number): void {
  const { most, of } = LIMITS[limit];
  if (arrived > most)
    throw refused(
      "BAD_USER_INPUT",
      `A query has at most ${most} ${of}; ${arrived} arrived${advice(limit)}`,
    );
}

const advice = (limit: Limit) =>
  limit === "nodes"
    ? ", counting every list as long as it may become. Ask for shorter lists with limit, pageSize or first"
    : "";
