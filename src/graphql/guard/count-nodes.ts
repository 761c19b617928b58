import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

import {
  DEFAULT_PAGE_SIZE,
  MAX_PAGE_SIZE,
} from "../../public-gate/check-pagination";

type Fragments = Record<string, FragmentDefinitionNode>;
type Variables = Record<string, unknown>;

/**
 * How many documents, components and pages an answer may have at most, when every list is as long as was asked for: a
 * list in a list is multiplied. Lists without a size count as a page, and a fragment is counted once and then known.
 */
export function countNodes(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): number {
  const known = new Map<string, number>();
  const root = schema.getQueryType();
  return root ? countIn(root, operation.selectionSet) : 0;

  function countIn(
    type: GraphQLCompositeType,
    { selections }: SelectionSetNode,
  ): number {
    let nodes = 0;
    for (const node of selections)
      if (node.kind === Kind.FIELD) nodes += countField(type, node);
      else if (node.kind === Kind.FRAGMENT_SPREAD)
        nodes += countFragment(node.name.value);
      else
        nodes += countIn(
          conditionOf(node.typeCondition?.name.value) ?? type,
          node.selectionSet,
        );
    return nodes;
  }

  function countFragment(name: string): number {
    const held = known.get(name);
    if (held !== undefined) return held;
    const fragment = fragments[name];
    const type = conditionOf(fragment?.typeCondition.name.value);
    const nodes = fragment && type ? countIn(type, fragment.selectionSet) : 0;
    known.set(name, nodes);
    return nodes;
  }

  function countField(parent: GraphQLCompositeType, node: FieldNode): number {
    // What a schema says of itself is no document.
    if (node.name.value.startsWith("__")) return 0;
    // Scalars are part of their node, but for those that cost more than it.
    if (node.selectionSet === undefined)
      return LEAVES[`${parent.name}.${node.name.value}`] ?? 0;
    const field = isUnionType(parent)
      ? undefined
      : parent.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    if (field === undefined || !isCompositeType(type)) return 0;
    const inside = countIn(type, node.selectionSet);
    // A page says how many nodes it has, and has counted them.
    return field.name === "nodes"
      ? inside
      : sizeOf(field, node, variables) * (1 + inside);
  }

  function conditionOf(name: string | undefined) {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

function sizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number {
  const sized = field.args.some(({ name }) => SIZING.includes(name));
  if (sized) return Math.min(MAX_PAGE_SIZE, Math.max(1, askedSize()));
  const isList = isListType(getNullableType(field.type));
  return isList ? (UNSIZED[field.name] ?? DEFAULT_PAGE_SIZE) : 1;

  function askedSize(): number {
    let args: { first?: unknown; pagination?: Variables | null };
    try {
      args = getArgumentValues(field, node, variables);
    } catch {
      return 1; // It is refused for its arguments.
    }
    const { limit, pageSize } = args.pagination ?? {};
    const size = args.first ?? limit ?? pageSize;
    return typeof size === "number" ? size : DEFAULT_PAGE_SIZE;
  }
}

const SIZING = ["first", "pagination"];
/** An excerpt is looked for in the whole text of its story, for a millisecond or two. */
const LEAVES: Record<string, number> = { "SearchResult.excerpt": 100 };
/**
 * How long a list without a size may become, where that is known: an editor gives a section ten leads, and the sizes of
 * a picture are part of its row.
 */
const UNSIZED: Record<string, number> = { lead: 10, sizes: 0 };
