import {
  execute,
  type GraphQLSchema,
  isListType,
  getNullableType,
  parse,
  isCompositeType,
  getNamedType,
} from "graphql";

interface Reading {
  /** The parts that were answered with at least one row: `Article.authors`. */
  answered: Set<string>;
  /** Whether a row stands in a row. */
  nested: boolean;
  /** What in the answer does not fit the schema. */
  misfits: string[];
}

/** Reads an answer as its query is written: each value is looked up under its key, and held to its type. */
export async function readAnswer(
  schema: GraphQLSchema,
  { query, variables }: { query: string; variables: Record<string, unknown> },
  data: unknown,
): Promise<Reading> {
  const reading: Reading = {
    answered: new Set(),
    nested: false,
    misfits: [],
  };
  const { errors = [] } = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    rootValue: data,
    typeResolver: (value: { __typename: string }) => value.__typename,
    fieldResolver: (parent: Record<string, unknown>, _args, _context, info) => {
      const value = parent[String(info.path.key)];
      const isRow = isCompositeType(getNamedType(info.returnType));
      const isThere = Array.isArray(value)
        ? value.length > 0
        : value !== null && value !== undefined;
      if (isRow && isThere) {
        reading.answered.add(`${info.parentType.name}.${info.fieldName}`);
        if (
          info.parentType.name !== "Query" &&
          info.fieldName !== "pageInfo" &&
          (info.fieldName !== "nodes" ||
            !isListType(getNullableType(info.returnType)))
        )
          reading.nested = true;
      }
      return value;
    },
  });
  reading.misfits = errors.map(({ message }) => message);
  return reading;
}
