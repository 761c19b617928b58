import {
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";

import { Missing, type Read } from "./run";

/** Which field of which type; `key` is what it is called in the answer, null for what stands in a list. */
export interface Place {
  parent: string;
  field: string;
  key: string | null;
}

/** Reads a value by `read`, inside of the lists and the promises of `type`. */
export function completed(
  type: GraphQLOutputType,
  place: Place,
  read: Read,
): Read {
  if (isNonNullType(type)) {
    const inner = unguarded(type.ofType, place, read);
    return promised(place, inner, isLeafType(type.ofType));
  }
  return isLeafType(type) ? read : guarded(unguarded(type, place, read));
}

function unguarded(type: GraphQLOutputType, place: Place, read: Read): Read {
  return isListType(type)
    ? each(completed(type.ofType, { ...place, key: null }, read))
    : read;
}

/** Whoever goes into a list or an object has said where; a value of an object has only its key. */
function promised(
  { parent, field, key }: Place,
  read: Read,
  isLeaf: boolean,
): Read {
  const here = isLeaf && key !== null ? [key] : [];
  return (cell, run) => {
    const value = read(cell, run);
    if (value !== null) return value;
    throw new Missing(parent, field, [...run.path, ...here]);
  };
}

function each(read: Read): Read {
  return (cell, run) => {
    if (!Array.isArray(cell)) return null;
    const depth = run.path.length;
    const values = cell.map((item: unknown, index) => {
      run.path[depth] = index;
      return read(item, run);
    });
    run.path.length = depth;
    return values;
  };
}

function guarded(read: Read): Read {
  return (cell, run) => {
    const depth = run.path.length;
    try {
      return read(cell, run);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      run.path.length = depth;
      run.errors.push(error);
      return null;
    }
  };
}
