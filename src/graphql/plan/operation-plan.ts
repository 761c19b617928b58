import { collectFields } from "@graphql-tools/utils";
import type { OperationDefinitionNode } from "graphql";

import { assembled } from "./assembled";
import { type Planner, asked } from "./planner";
import { raw } from "./raw";
import { bound, type Variables } from "./late";
import { rootField } from "./roots";
import type { Read } from "./run";

/** A whole operation as one statement, which sees one moment of the database. */
export interface OperationPlan {
  /** PostgreSQL's own text, with $1 and so on; null where nothing is asked of the database. */
  statement: string | null;
  values: (variables: Variables) => unknown[];
  /** The answer's `data` from the statement's one value. */
  read: Read;
}

export function operationPlan(
  planner: Planner,
  operation: OperationDefinitionNode,
): OperationPlan {
  const query = planner.schema.getQueryType();
  if (!query) throw new Error("The schema has no query type");
  const { fields } = collectFields(
    planner.schema,
    planner.fragments,
    planner.variables,
    query,
    operation.selectionSet,
  );
  const roots = [...fields]
    .filter(([, [node]]) => !isIntrospection(node?.name.value))
    .map(([key, nodes]) => {
      const one = asked(planner, query, key, nodes);
      return "typename" in one
        ? { key, cell: null, deep: false, read: () => one.typename }
        : { key, deep: true, ...rootField(planner, one) };
    });
  const { cells, read } = assembled(planner, roots);
  if (roots.every(({ cell }) => cell === null))
    return { statement: null, values: () => [], read };
  const { sql, bindings } = raw(planner, "SELECT ? AS answer", [cells])
    .toSQL()
    .toNative();
  const values = bound(bindings, planner.lates);
  return {
    statement: sql,
    values: (variables) => {
      for (const check of planner.checks) check(variables);
      return values(variables);
    },
    read,
  };
}

/** What the schema says of itself. */
export const isIntrospection = (name: string | undefined) =>
  name === "__schema" || name === "__type";
