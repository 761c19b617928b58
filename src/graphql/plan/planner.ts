import { collectSubFields } from "@graphql-tools/utils";
import type { Core } from "@strapi/strapi";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from "graphql";

import type { Presenting } from "../../public-gate/present";
import type { Shape } from "../../public-gate/public-shape";
import type { ObjectPlan } from "./field-plan";
import type { Late, Variables } from "./late";
import type { Row } from "./row";

/** What a plan is made of and from: one for each operation that is compiled. */
export interface Planner {
  strapi: Core.Strapi;
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced; some are given only when the plan is asked: see `isLate`. */
  variables: Variables;
  how: Presenting;
  /** The public shape of each type of the schema that has one. */
  shapeOfType: ReadonlyMap<string, Shape>;
  /** The variables with which the plan is asked first. */
  example: Variables;
  /** Values that the statement is given when it is asked. */
  lates: Late[];
  /** What is said of such values before it is. */
  checks: ((variables: Variables) => void)[];
  /** A name for a table of rows that no other in the statement has. */
  alias: () => string;
  /** Plans an object of `type` that is a row of Strapi's: what its fields lead to are objects again. */
  object: (
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    row: Row,
  ) => ObjectPlan;
}

export type Args = Record<string, unknown>;
type Field = GraphQLField<unknown, unknown>;

/** A field of an answer: what it is called there, what it is of, and everywhere that the query asks for it. */
export interface Asked {
  key: string;
  parent: GraphQLObjectType;
  field: Field;
  nodes: readonly FieldNode[];
  args: Args;
}

/** The fields that are asked of an object of `type`, with fragments put in place, in the order of the answer. */
export function askedOf(
  planner: Planner,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): (Asked | { key: string; typename: string })[] {
  const { schema, fragments, variables } = planner;
  const { fields } = collectSubFields(schema, fragments, variables, type, [
    ...nodes,
  ]);
  return [...fields].map(([key, same]) => asked(planner, type, key, same));
}

export function asked(
  { variables }: Planner,
  parent: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Asked | { key: string; typename: string } {
  const [node] = nodes;
  const name = node?.name.value ?? "";
  if (name === "__typename") return { key, typename: parent.name };
  const field = parent.getFields()[name];
  if (node === undefined || field === undefined)
    throw new Error(`${parent.name}.${name} passed validation and is unknown`);
  const args = getArgumentValues(field, node, variables);
  return { key, parent, field, nodes, args };
}

export const placeOf = ({ parent, field, key }: Asked) => ({
  parent: parent.name,
  field: field.name,
  key,
});

export function objectTypeOf({ field }: Asked): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name} is no object`);
  return type;
}

export function shapeAt({ how }: Planner, uid: string): Shape {
  const shape = how.shapes.get(uid);
  if (shape === undefined) throw new Error(`${uid} has no public shape`);
  return shape;
}
