import {
  getNamedType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";

import { askGraphql } from "./ask-graphql";
import { Pools } from "./pools";
import { isPart } from "./schema-facts";

type Field = GraphQLField<unknown, unknown>;

/** Documents of each list that values are taken from: the latest, which the awkward ones are. */
const ROWS = 50;

/** Reads what there is to ask with, by asking for every field of the latest documents and of what they lead to. */
export async function harvest(
  schema: GraphQLSchema,
  url: string,
): Promise<Pools> {
  const pools = new Pools();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (field.args.some(({ type }) => isNonNullType(type))) continue;
    const { name } = field;
    const isList = field.args.some((one) => one.name === "sort");
    const latest = `(sort: "updatedAt:desc", pagination: { limit: ${ROWS} })`;
    const query = `{ ${name}${isList ? latest : ""} ${selectionOf(field.type, 1)} }`;
    const { data, errors } = await askGraphql(url, query);
    if (errors.length > 0)
      throw new Error(`${query} was answered ${JSON.stringify(errors)}`);
    pools.addAnswer(data);
  }
  return pools;
}

function selectionOf(output: GraphQLOutputType, levels: number): string {
  const type = getNamedType(output);
  if (isUnionType(type)) {
    const members = type
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(member, levels)}`);
    return `{ __typename ${members.join(" ")} }`;
  }
  if (!isObjectType(type)) return "";
  const fields = Object.values(type.getFields()).flatMap((field) =>
    isPart(field)
      ? levels > 0
        ? [
            `${field.name}${argsOf(field)} ${selectionOf(field.type, levels - 1)}`,
          ]
        : []
      : [field.name],
  );
  return `{ __typename ${fields.join(" ")} }`;
}

const argsOf = ({ args }: Field) =>
  args.some(({ name }) => name === "first") ? "(first: 1)" : "";
