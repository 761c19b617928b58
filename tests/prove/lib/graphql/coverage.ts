import {
  getNamedType,
  GraphQLInputObjectType,
  type GraphQLSchema,
  isObjectType,
} from "graphql";

import { isPart } from "./schema-facts";

/** Everything that a query can use: named as `writeQuery` names what one does use. */
export interface Usable {
  /** Relations, components, pages: each must be answered at least once. */
  parts: ReadonlySet<string>;
  arguments: ReadonlySet<string>;
  /** Scalars, operators and fields of filters. */
  others: ReadonlySet<string>;
}

export function usableOf(schema: GraphQLSchema): Usable {
  const parts = new Set<string>();
  const args = new Set<string>();
  const others = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        const coordinate = `${type.name}.${field.name}`;
        (isPart(field) ? parts : others).add(coordinate);
        for (const { name } of field.args) args.add(`${coordinate}(${name}:)`);
      }
  }
  for (const input of reachableInputs(schema))
    for (const name of Object.keys(input.getFields()))
      others.add(`${input.name}.${name}`);
  return { parts, arguments: args, others };
}

/** Input types that an argument leads to: Strapi's schema has some that nothing does. */
function reachableInputs(schema: GraphQLSchema): Set<GraphQLInputObjectType> {
  const found = new Set<GraphQLInputObjectType>();
  const reach = (type: unknown) => {
    if (!(type instanceof GraphQLInputObjectType) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields()))
      reach(getNamedType(field.type));
  };
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const { args } of Object.values(type.getFields()))
        for (const argument of args) reach(getNamedType(argument.type));
  return found;
}

export const missing = (
  wanted: ReadonlySet<string>,
  seen: ReadonlySet<string>,
) => [...wanted].filter((coordinate) => !seen.has(coordinate)).sort();

const DOCUMENT_PART =
  /^(Article|Author|Person|Quote|Section|Topic|VideoClip|SearchResult)\./;

/** First the queries that use something no earlier one did, then those that follow a relation, then the others. */
export function coveringFirst<Query extends { used: ReadonlySet<string> }>(
  queries: readonly Query[],
  { parts, arguments: args }: Usable,
  count: number,
): Query[] {
  const leads = queries.filter(({ used }) =>
    [...used].some((it) => DOCUMENT_PART.test(it) && parts.has(it)),
  );
  const leading = new Set(leads);
  const others = queries.filter((query) => !leading.has(query));
  const wanted = new Set([...parts, ...args]);
  const chosen: Query[] = [];
  const left: Query[] = [];
  for (const query of [...leads, ...others]) {
    const isNew = [...query.used].filter((it) => wanted.delete(it)).length > 0;
    (isNew ? chosen : left).push(query);
  }
  return [...chosen, ...left].slice(0, count);
}
