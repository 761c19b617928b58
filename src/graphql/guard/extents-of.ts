import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

import { refused } from "./refused";

interface Extent {
  /** Levels of fields that have fields: a leaf adds none, as the plugin's own rule counts. */
  depth: number;
  /** All of them, once every fragment is written out where it is spread. */
  fields: number;
  /** Those on top. */
  own: number;
}

const LEAF: Extent = { depth: 0, fields: 1, own: 1 };

/**
 * How far each query of a document goes. The plugin's own depth rule answers unknown and circular fragments with a server
 * error, and walks a fragment as often as it is spread, for minutes; this walks each once.
 */
export function extentsOf({ definitions }: DocumentNode): Extent[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  const known = new Map<string, Extent>();
  const open = new Set<string>();
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [extentOf(definition.selectionSet)]
      : [],
  );

  function extentOf({ selections }: SelectionSetNode): Extent {
    const extents = selections.map(extentOfSelection);
    return {
      depth: Math.max(0, ...extents.map(({ depth }) => depth)),
      fields: extents.reduce((sum, { fields }) => sum + fields, 0),
      own: extents.reduce((sum, { own }) => sum + own, 0),
    };
  }

  function extentOfSelection(node: SelectionNode): Extent {
    if (node.kind === Kind.FRAGMENT_SPREAD)
      return extentOfFragment(node.name.value);
    // What the schema says of itself is as deep as it is; in production it is not told at all.
    if (node.selectionSet === undefined || isOfSchema(node)) return LEAF;
    const { depth, fields, own } = extentOf(node.selectionSet);
    return node.kind === Kind.INLINE_FRAGMENT
      ? { depth, fields, own }
      : { depth: depth + 1, fields: fields + 1, own: 1 };
  }

  function extentOfFragment(name: string): Extent {
    const held = known.get(name);
    if (held !== undefined) return held;
    const fragment = fragments.get(name);
    if (fragment === undefined)
      throw refused(
        "GRAPHQL_VALIDATION_FAILED",
        `The fragment ${name} is spread and not defined`,
      );
    if (open.has(name))
      throw refused(
        "GRAPHQL_VALIDATION_FAILED",
        `The fragment ${name} spreads itself`,
      );
    open.add(name);
    const extent = extentOf(fragment.selectionSet);
    open.delete(name);
    known.set(name, extent);
    return extent;
  }
}

const isOfSchema = (node: SelectionNode) =>
  node.kind === Kind.FIELD && node.name.value.startsWith("__");
