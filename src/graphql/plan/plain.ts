import {
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
  isUnionType,
} from "graphql";

import { presentSizes } from "../../public-gate/present-media";
import type { Part, Shape } from "../../public-gate/public-shape";
import {
  placeOf,
  objectTypeOf,
  shapeAt,
  type Asked,
  askedOf,
  type Planner,
} from "./planner";
import { completed } from "./complete";
import type { Read } from "./run";
import { checkArgs, windowOf, withoutNulls } from "./rows-wanted";
import { scalarRead } from "./scalar";

/** Writes an object of `type` from one that has its parts in it already, as an edition put together has. */
export function plainRead(
  planner: Planner,
  type: GraphQLObjectType,
  nodes: Asked["nodes"],
): Read {
  const shape = planner.shapeOfType.get(type.name);
  const fields = askedOf(planner, type, nodes).map((one) =>
    "typename" in one
      ? { ...one, deep: false, read: () => one.typename }
      : {
          key: one.key,
          deep: !isLeafType(getNullableType(one.field.type)),
          read: plainField(planner, one, shape),
        },
  );
  return (given, run) => {
    if (typeof given !== "object" || given === null) return null;
    const out: Record<string, unknown> = {};
    const depth = run.path.length;
    for (const { key, deep, read } of fields) {
      if (deep) run.path[depth] = key;
      out[key] = read(given, run);
      run.path.length = depth;
    }
    return out;
  };
}

/** What is made of an object's own fields: today the sizes of a picture. */
export function derivedRead(planner: Planner, one: Asked): Read {
  const made = plainRead(planner, objectTypeOf(one), one.nodes);
  const read = completed(one.field.type, placeOf(one), made);
  return (file, run) =>
    read(
      presentSizes(file as Record<string, unknown>, planner.how.absolute),
      run,
    );
}

function plainField(planner: Planner, one: Asked, shape?: Shape): Read {
  if (shape?.derived.has(one.field.name) === true)
    return derivedRead(planner, one);
  const { name, type } = one.field;
  const named = getNamedType(type);
  const held = name.replace(/_connection$/, "");
  const value = isUnionType(named)
    ? blockRead(planner, one)
    : isObjectType(named)
      ? plainObject(planner, one, name !== held)
      : scalarRead(named, shape?.scalars.get(name), planner.how);
  const window = windowIn(planner, one, shape?.parts.get(held));
  const read = completed(type, placeOf(one), value);
  return (given, run) => {
    const all = (given as Record<string, unknown>)[held];
    const cell = window && Array.isArray(all) ? all.slice(...window) : all;
    return read(cell ?? null, run);
  };
}

/** Of a list, from which place up to which. */
function windowIn(
  planner: Planner,
  { args }: Asked,
  part: Part | undefined,
): [number, number] | null {
  if (part === undefined || part.kind === "zone" || !part.many) return null;
  checkArgs(planner, shapeAt(planner, part.shape), args);
  const { limit, offset } = windowOf(withoutNulls(args)["pagination"]);
  return [offset, offset + limit];
}

function plainObject(
  planner: Planner,
  one: Asked,
  isConnection: boolean,
): Read {
  const type = objectTypeOf(one);
  if (!isConnection) return plainRead(planner, type, one.nodes);
  const fields = askedOf(planner, type, one.nodes).map((inner) =>
    "typename" in inner
      ? { key: inner.key, read: () => inner.typename }
      : {
          key: inner.key,
          read: completed(
            inner.field.type,
            placeOf(inner),
            plainRead(planner, objectTypeOf(inner), inner.nodes),
          ),
        },
  );
  return (nodes, run) => {
    const depth = run.path.length;
    const out: Record<string, unknown> = {};
    for (const { key, read } of fields) {
      run.path[depth] = key;
      out[key] = read(nodes, run);
    }
    run.path.length = depth;
    return out;
  };
}

function blockRead(planner: Planner, one: Asked): Read {
  const union = getNamedType(one.field.type);
  if (!isUnionType(union)) throw new Error(`${one.field.name} is no body`);
  const reads = new Map(
    union
      .getTypes()
      .map((type) => [
        planner.shapeOfType.get(type.name)?.uid,
        plainRead(planner, type, one.nodes),
      ]),
  );
  return (block, run) => {
    const uid =
      typeof block === "object" && block !== null && "__component" in block
        ? block.__component
        : undefined;
    return typeof uid === "string"
      ? (reads.get(uid)?.(block, run) ?? null)
      : null;
  };
}
