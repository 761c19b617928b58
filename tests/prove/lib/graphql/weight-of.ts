import {
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
} from "graphql";

import {
  type AskedQuery,
  plain,
  type Selection,
  type Value,
} from "./asked-query";
import { usualSize } from "./schema-facts";

/** How many rows a query answers with, about: a list in a list is multiplied. */
export function weightOf(schema: GraphQLSchema, asked: AskedQuery): number {
  return weigh("Query", asked);

  function weigh(parent: string, selections: readonly Selection[]): number {
    let weight = 0;
    for (const selection of selections)
      if (selection.kind !== "field")
        weight += weigh(selection.type, selection.selections);
      else if (selection.selections !== null) {
        const type = schema.getType(parent);
        const field = isObjectType(type)
          ? type.getFields()[selection.name]
          : undefined;
        if (field === undefined) continue;
        const inside = weigh(
          getNamedType(field.type).name,
          selection.selections,
        );
        weight += sizeOf(parent, field, selection.args) * (1 + inside);
      }
    return weight;
  }
}

function sizeOf(
  parent: string,
  field: GraphQLField<unknown, unknown>,
  { pagination, first }: Readonly<Record<string, Value>>,
): number {
  const usual = usualSize(parent, field);
  const { limit, pageSize } = (plain(pagination ?? {}) ?? {}) as {
    limit?: number;
    pageSize?: number;
  };
  const asked = plain(first ?? null) ?? limit ?? pageSize;
  return typeof asked === "number" ? Math.min(asked, usual) : usual;
}
