import type { Core } from "@strapi/strapi";
import type { GraphQLSchema, OperationDefinitionNode } from "graphql";

import type { Statement } from "../../database/reader-pool";
import type { Presenting } from "../../public-gate/present";
import type { Shape } from "../../public-gate/public-shape";
import { boundedCache } from "../bounded-cache";
import type { Operation } from "./operation";
import { Late, type Variables } from "./late";
import { lateVariables } from "./late-variables";
import type { Planner } from "./planner";
import { objectPlan } from "./object-plan";
import { type OperationPlan, operationPlan } from "./operation-plan";
import { statementNames } from "./statement-names";

/** What every plan of one schema is made from. */
export interface PlanFor {
  strapi: Core.Strapi;
  schema: GraphQLSchema;
  how: Presenting;
  shapeOfType: ReadonlyMap<string, Shape>;
}

interface Held extends OperationPlan {
  asked: Statement | null;
  uses: number;
}

/**
 * Of all documents together. A plan takes some twenty times the memory of its statement, and a document has many of them
 * where its variables say what is read.
 */
const KEPT = { entries: 2_000, characters: 4_000_000 };
/** From then on it is worth a place in every connection's memory. */
const PREPARED_FROM = 3;

const nextName = statementNames();

/** Compiles each operation once for each way in which its variables shape it. */
export function plansOf(given: PlanFor) {
  const kept = boundedCache<Held>(
    KEPT,
    (key, { statement }) => key.length + (statement?.length ?? 0),
  );
  const operations = new WeakMap<OperationDefinitionNode, Compiling>();
  let known = 0;

  return function planFor(operation: Operation): Held {
    const compiling =
      operations.get(operation.operation) ?? begun(operation, (known += 1));
    operations.set(operation.operation, compiling);
    const { variables } = operation;
    const held = kept(compiling.keyOf(variables), () =>
      compiling.planned(variables),
    );
    held.uses += 1;
    if (held.uses >= PREPARED_FROM && held.asked && !held.asked.name) {
      const name = nextName();
      if (name !== null) held.asked.name = name;
    }
    return held;
  };

  function begun(operation: Operation, number: number): Compiling {
    const late = lateVariables(given.schema, operation.document);
    return {
      keyOf: (variables) => `${number} ${shapeOf(variables, late)}`,
      planned: (variables) =>
        compiled(given, { ...operation, variables }, late),
    };
  }
}

/** An operation whose plans are asked for. */
interface Compiling {
  /** The same for all variables that ask the same statement. */
  keyOf: (variables: Variables) => string;
  planned: (variables: Variables) => Held;
}

type Names = ReadonlySet<string>;

const shapeOf = (variables: Variables, late: Names): string =>
  JSON.stringify(
    Object.entries(variables).map(([name, value]) =>
      isLate(late, name, value) ? [name] : [name, value],
    ),
  );

/** A value that is null, or an empty text, shapes a plan everywhere: it stands for an argument that was not given. */
function isLate(late: Names, name: string, value: unknown): boolean {
  const isEmpty =
    value === null || (typeof value === "string" && value.trim() === "");
  return !isEmpty && late.has(name);
}

function compiled(
  given: PlanFor,
  { operation, fragments, variables }: Operation,
  late: Names,
): Held {
  const lates: Late[] = [];
  const known = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      if (!isLate(late, name, value)) return [name, value];
      const unknown = new Late((asked) => asked[name]);
      lates.push(unknown);
      return [name, unknown];
    }),
  );
  let aliases = 0;
  const planner: Planner = {
    ...given,
    fragments,
    variables: known,
    example: variables,
    lates,
    checks: [],
    alias: () => `r${(aliases += 1)}`,
    object: (type, nodes, row) => objectPlan(planner, type, nodes, row),
  };
  const plan = operationPlan(planner, operation);
  const asked = plan.statement === null ? null : { text: plan.statement };
  return { ...plan, asked, uses: 0 };
}
