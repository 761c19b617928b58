import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";

import { checkText } from "../public-gate/parse-json";
import { badRequest } from "../public-gate/refusal";

export const MAX_TOKENS = 1_000;
export const MAX_DEPTH = 7;
/** Fields asked for once every fragment is written out where it is spread. */
const MAX_FIELDS = 2_000;

interface Extent {
  /** Levels of fields that have fields: a leaf adds none, as the plugin's own rule counts. */
  depth: number;
  fields: number;
}

/**
 * Looks at a query before the server does. The plugin's own depth rule answers unknown and circular fragments with a
 * server error, and walks a fragment as often as it is spread, for minutes; this walks each once.
 */
export function checkDocument(document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  const known = new Map<string, Extent>();
  const open = new Set<string>();

  visit(document, { StringValue: ({ value }) => checkText(value) });
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (definition.operation !== OperationTypeNode.QUERY)
      throw badRequest("Queries are answered here, and nothing else");
    extentOf(definition.selectionSet);
  }

  function extentOf({ selections }: SelectionSetNode): Extent {
    const extents = selections.map(extentOfSelection);
    const depth = Math.max(0, ...extents.map((extent) => extent.depth));
    const fields = extents.reduce((sum, extent) => sum + extent.fields, 0);
    if (depth > MAX_DEPTH)
      throw badRequest(`A query is at most ${MAX_DEPTH} levels of fields deep`);
    if (fields > MAX_FIELDS)
      throw badRequest(`A query asks for at most ${MAX_FIELDS} fields`);
    return { depth, fields };
  }

  function extentOfSelection(node: SelectionNode): Extent {
    if (node.kind === Kind.FRAGMENT_SPREAD)
      return extentOfFragment(node.name.value);
    if (node.selectionSet === undefined) return { depth: 0, fields: 1 };
    // What the schema says of itself is as deep as it is; in production it is not told at all.
    if (node.kind === Kind.FIELD && node.name.value.startsWith("__"))
      return { depth: 0, fields: 1 };
    const { depth, fields } = extentOf(node.selectionSet);
    return node.kind === Kind.INLINE_FRAGMENT
      ? { depth, fields }
      : { depth: depth + 1, fields: fields + 1 };
  }

  function extentOfFragment(name: string): Extent {
    const held = known.get(name);
    if (held !== undefined) return held;
    const fragment = fragments.get(name);
    if (fragment === undefined)
      throw badRequest("A fragment that is spread is not defined");
    if (open.has(name)) throw badRequest("A fragment spreads itself");
    open.add(name);
    const extent = extentOf(fragment.selectionSet);
    open.delete(name);
    known.set(name, extent);
    return extent;
  }
}
