import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isListType,
  isObjectType,
} from "graphql";

type Field = GraphQLField<unknown, unknown>;

const COMPARABLE = new Set([
  "ID",
  "String",
  "Int",
  "Float",
  "Boolean",
  "DateTime",
]);
const DEFAULT_PAGE = 25;
const ORDINARY_LIST = 4;

export const isPart = (field: Field) =>
  isCompositeType(getNamedType(field.type));

/** The type of the rows of a list, of a connection or of a page. */
export function rowsOf(field: Field): GraphQLObjectType | null {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return null;
  const { nodes } = type.getFields();
  const rows = nodes === undefined ? type : getNamedType(nodes.type);
  return isObjectType(rows) ? rows : null;
}

/** Names of the fields of a type that lists are sorted by. */
export const sortableFields = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter(({ args, type: of }) => {
      const named = getNamedType(of);
      return (
        args.length === 0 &&
        !isListType(getNullableType(of)) &&
        (isEnumType(named) || COMPARABLE.has(named.name))
      );
    })
    .map(({ name }) => name);

/** What `AuthorFiltersInput` is about. */
export function filteredType(
  schema: GraphQLSchema,
  input: string,
): GraphQLObjectType {
  const type = schema.getType(input.replace(/FiltersInput$/, ""));
  if (type instanceof GraphQLObjectType) return type;
  throw new Error(`${input} filters nothing that the schema has.`);
}

/** How many rows a field answers with, about, when nothing narrows it. */
export function usualSize(parent: string, field: Field): number {
  const isList = isListType(getNullableType(field.type)) || isPage(field);
  // The nodes of a page are as many as the page has.
  if (!isList || field.name === "nodes") return 1;
  const isLong =
    parent === "Query" || field.args.some(({ name }) => name === "first");
  return isLong ? DEFAULT_PAGE : ORDINARY_LIST;
}

const isPage = (field: Field) => {
  const type = getNamedType(field.type);
  return isObjectType(type) && type.getFields()["nodes"] !== undefined;
};
