import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { PUBLIC_TYPES } from "../public-gate/public-types";
import { builderOf } from "./query-builder";

type Where = Record<string, unknown>;

/** Every list that is asked for, over REST and in the panel; GraphQL's plans ask for themselves. */
export function useJoinsApart(strapi: Core.Strapi): void {
  // Without, Strapi answers as it does by itself, to compare with.
  if (!strapi.config.get<boolean>("graphql.batching")) return;
  const beforeRead = ({ model, params }: Read) => {
    if (params.where)
      params.where = joinsApart(strapi, model.uid, params.where);
  };
  strapi.db.lifecycles.subscribe({
    models: PUBLIC_TYPES.map(({ uid }) => uid),
    beforeFindMany: beforeRead,
    beforeCount: beforeRead,
  });
}

interface Read {
  model: { uid: string };
  params: { where?: object };
}

/**
 * The same rows, by filters of which each that goes through a list of others is a subquery of its own. Strapi joins the
 * list again for every such filter, and the rows of all of them multiply: four alternatives over the quotes of a thousand
 * stories took a database three seconds. A filter through one list alone is left as it is.
 */
export function joinsApart(
  strapi: Core.Strapi,
  uid: string,
  where: object,
): object {
  const { attributes } = strapi.db.metadata.get(uid);
  return listsIn(where) > 1 ? apart(where, false) : where;

  function listsIn(filter: unknown): number {
    return entriesOf(filter)
      .map(([key, value]) =>
        isGroup(key) ? listsIn(value) : isList(key) && says(value) ? 1 : 0,
      )
      .reduce((sum, lists) => sum + lists, 0);
  }

  /** What is denied is denied of each part by itself: a row of a list for which it is not so is enough, as in Strapi's one join. */
  function apart(filter: unknown, denied: boolean): Where {
    const parts = entriesOf(filter).map(([key, value]) => {
      if (key === "$not") return apart(value, !denied);
      if (isGroup(key)) {
        const word = (key === "$and") === denied ? "$or" : "$and";
        return { [word]: [value].flat().map((one) => apart(one, denied)) };
      }
      const one = denied ? { $not: { [key]: value } } : { [key]: value };
      return isList(key) && says(value) ? { id: { $in: idsOf(one) } } : one;
    });
    const [only = {}] = parts;
    return parts.length > 1 ? { [denied ? "$or" : "$and"]: parts } : only;
  }

  function isList(key: string): boolean {
    const attribute = attributes[key];
    return (
      attribute?.type === "relation" && attribute.relation.endsWith("Many")
    );
  }

  /** Strapi selects by what it orders its joins as well: only the ids are wanted. */
  function idsOf(where: Where): Knex.QueryBuilder {
    const rows = builderOf(strapi, uid).init({ where, select: ["id"] });
    return strapi.db.connection
      .select("found.id")
      .from(rows.getKnexQuery().as("found"));
  }
}

const GROUPS = ["$and", "$or", "$not"];
const isGroup = (key: string) => GROUPS.includes(key);

/** A list of filters is all of them. */
const entriesOf = (filter: unknown): [string, unknown][] =>
  Array.isArray(filter)
    ? filter.flatMap(entriesOf)
    : isRecord(filter)
      ? Object.entries(filter)
      : [];

/** Whether there is a condition in it: groups without any are as if they were not there. */
const says = (filter: unknown): boolean =>
  Array.isArray(filter)
    ? filter.some(says)
    : !isRecord(filter) ||
      Object.entries(filter).some(
        ([key, value]) => (key.startsWith("$") && !isGroup(key)) || says(value),
      );

const isRecord = (value: unknown): value is Where =>
  typeof value === "object" &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype;
