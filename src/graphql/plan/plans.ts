import type { Core } from "@strapi/strapi";
import type { GraphQLSchema } from "graphql";

import type { Statement } from "../../database/reader-pool";
import type { Presenting } from "../../public-gate/present";
import type { Shape } from "../../public-gate/public-shape";
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

/** Plans of one document: more than one, where its variables say what is read and not only of which document. */
const MOST_PLANS = 20;
/** From then on it is worth a place in every connection's memory. */
const PREPARED_FROM = 3;

const nextName = statementNames();

/** Compiles each operation of a document once for each way in which its variables shape it. */
export function plansOf(
  given: PlanFor,
  { document, operation, fragments }: Omit<Operation, "variables">,
) {
  const late = lateVariables(given.schema, document);
  const plans = new Map<string, Held>();

  return (variables: Variables): Held => {
    const key = JSON.stringify(
      Object.entries(variables).map(([name, value]) =>
        isLate(name, value) ? [name] : [name, value],
      ),
    );
    const held = plans.get(key) ?? planned(variables);
    plans.delete(key);
    plans.set(key, held);
    if (plans.size > MOST_PLANS) plans.delete([...plans.keys()][0] ?? "");
    held.uses += 1;
    if (held.uses >= PREPARED_FROM && held.asked && !held.asked.name) {
      const name = nextName();
      if (name !== null) held.asked.name = name;
    }
    return held;
  };

  /** A value that is null, or an empty text, shapes a plan everywhere: it stands for an argument that was not given. */
  function isLate(name: string, value: unknown): boolean {
    const isEmpty =
      value === null || (typeof value === "string" && value.trim() === "");
    return !isEmpty && late.has(name);
  }

  function planned(variables: Variables): Held {
    const lates: Late[] = [];
    const known = Object.fromEntries(
      Object.entries(variables).map(([name, value]) => {
        if (!isLate(name, value)) return [name, value];
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
}
