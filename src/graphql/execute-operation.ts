import type { Core } from "@strapi/strapi";
import { type ExecutionResult, executeSync, Kind } from "graphql";

import { readerPool } from "../database/reader-pool";
import { absoluteUrl } from "../public-gate/present-media";
import { publicUrl, shapesOf } from "../public-gate/shapes-of";
import type { Operation } from "./plan/operation";
import { isIntrospection } from "./plan/operation-plan";
import { plansOf } from "./plan/plans";
import { newRun } from "./plan/run";
import { asValueError } from "./safe-errors";
import { shapesByTypeName } from "./shapes-by-type-name";

/**
 * Answers an operation by one statement, in which every list, relation and body of it is read at one moment; it is given
 * up when `signal` is aborted.
 */
export function executeOperation(strapi: Core.Strapi) {
  const pool = readerPool(strapi);
  const given = {
    strapi,
    shapeOfType: shapesByTypeName(strapi),
    how: {
      shapes: shapesOf(strapi),
      absolute: absoluteUrl(publicUrl(strapi)),
      leads: new Map(),
    },
  };
  let planFor: ReturnType<typeof plansOf> | undefined;

  return async function execute(
    asked: Operation,
    signal: AbortSignal,
  ): Promise<ExecutionResult> {
    const { schema, variables } = asked;
    // There is one schema, and it is there once the newsroom has started.
    const plans = (planFor ??= plansOf({ ...given, schema }));
    const plan = planned(() => plans(asked));
    const text =
      plan.asked === null
        ? "[]"
        : await pool.ask(plan.asked, plan.values(variables), signal);
    const run = newRun();
    const data = plan.read(JSON.parse(text ?? "null"), run) as Record<
      string,
      unknown
    >;
    const errors = run.errors.length > 0 && { errors: run.errors };
    return { data: { ...introspected(asked), ...data }, ...errors };
  };
}

/** graphql-js says without a code that a variable is null where no null may be, which shows only where the variable is used. */
function planned<Plan>(make: () => Plan): Plan {
  try {
    return make();
  } catch (error) {
    throw asValueError(error);
  }
}

/** What the schema says of itself, which needs no database: only for developers, see the guard. */
function introspected({ schema, document, operation, variables }: Operation) {
  const selections = operation.selectionSet.selections.filter(
    (node) => node.kind === Kind.FIELD && isIntrospection(node.name.value),
  );
  if (selections.length === 0) return {};
  const selectionSet = { kind: Kind.SELECTION_SET as const, selections };
  const { data, errors = [] } = executeSync({
    schema,
    document: {
      ...document,
      definitions: [
        { ...operation, selectionSet },
        ...document.definitions.filter(
          ({ kind }) => kind === Kind.FRAGMENT_DEFINITION,
        ),
      ],
    },
    variableValues: variables,
  });
  for (const error of errors) throw asValueError(error);
  return data;
}
