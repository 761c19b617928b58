import {
  type ASTNode,
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** Arguments whose values are only values of the statement: whatever they are, it is the same statement. */
const WHOLE =
  /^(Query\.(articleBySlug\.slug|\w+\.documentId|search\.(?!order|first)\w+)|\w+\.(stories|quotes)\.after)$/;
/** Conditions that compare with one text. */
const COMPARED = new Set(["eq", "eqi", "ne", "nei", "gt", "gte", "lt", "lte"]);

/**
 * The variables that a document uses in such places and nowhere else: the page of a list, the text in its filters, an
 * address. All others (in directives, in lists, in the arguments of lists inside of lists) decide what is read.
 */
export function lateVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
): ReadonlySet<string> {
  const late = new Set<string>();
  const shaping = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Variable(node, _key, parent, _path, ancestors) {
        const inDirective = types.getDirective() ?? null;
        const argument = types.getArgument()?.name ?? "";
        const field = `${types.getParentType()?.name ?? ""}.${types.getFieldDef()?.name ?? ""}`;
        const isLate =
          inDirective === null &&
          isValueOnly(field, argument, parent, types.getInputType());
        const inList = ancestors.some(
          (one) => !isMany(one) && one.kind === Kind.LIST,
        );
        (isLate && !inList ? late : shaping).add(node.name.value);
      },
    }),
  );
  return new Set([...late].filter((name) => !shaping.has(name)));
}

type Ancestor = ASTNode | readonly ASTNode[];
const isMany = (one: Ancestor): one is readonly ASTNode[] => Array.isArray(one);

function isValueOnly(
  field: string,
  argument: string,
  parent: Ancestor | undefined,
  type: ReturnType<TypeInfo["getInputType"]>,
): boolean {
  if (parent === undefined || isMany(parent)) return false;
  if (parent.kind === Kind.ARGUMENT) return WHOLE.test(`${field}.${argument}`);
  if (parent.kind !== Kind.OBJECT_FIELD || !field.startsWith("Query."))
    return false;
  if (argument === "pagination") return true;
  const isText = ["String", "ID"].includes(getNamedType(type)?.name ?? "");
  return argument === "filters" && isText && COMPARED.has(parent.name.value);
}
