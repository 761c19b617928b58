import { GraphQLError } from "graphql";

/** One answer being put together from what the statement gave. */
export interface Run {
  /** Where in the answer we are, down to the list or object that is being written. */
  path: (string | number)[];
  errors: GraphQLError[];
}

/** Writes one value of the answer from one cell of the statement's JSON. */
export type Read = (cell: unknown, run: Run) => unknown;

export const newRun = (): Run => ({ path: [], errors: [] });

/**
 * Null where the schema promises a value: travels up to the nearest field that may be null, as the specification says
 * (section 6.4.4, handling execution errors).
 */
export class Missing extends GraphQLError {
  constructor(parent: string, field: string, path: (string | number)[]) {
    super(`Cannot return null for non-nullable field ${parent}.${field}.`, {
      path,
    });
  }
}
