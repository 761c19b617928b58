import type { Core } from "@strapi/strapi";
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

import type { Statement } from "../../database/reader-pool";
import type { Presenting } from "../../public-gate/present";
import type { Shape } from "../../public-gate/public-shape";
import { Late, type Variables } from "./late";
import {
  fragmentsOf,
  type OperationPlan,
  operationPlan,
} from "./operation-plan";

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

let named = 0;

/** Compiles each operation of a document once for each way in which its variables shape it. */
export function plansOf(
  given: PlanFor,
  document: DocumentNode,
  operation: OperationDefinitionNode,
) {
  const late = lateVariables(given.schema, document);
  const fragments = fragmentsOf(document);
  const plans = new Map<string, Held>();

  return (variables: Variables): Held => {
    const shaping = Object.entries(variables).filter(
      ([name]) => !late.has(name),
    );
    const key = JSON.stringify(shaping);
    const held = plans.get(key) ?? planned(shaping, variables);
    plans.delete(key);
    plans.set(key, held);
    if (plans.size > MOST_PLANS) plans.delete([...plans.keys()][0] ?? "");
    held.uses += 1;
    if (held.uses === PREPARED_FROM && held.asked !== null)
      held.asked.name = `reader ${++named}`;
    return held;
  };

  function planned(shaping: [string, unknown][], variables: Variables): Held {
    const lates: Late[] = [];
    const known = Object.fromEntries([
      ...shaping,
      ...Object.keys(variables)
        .filter((name) => late.has(name))
        .map((name) => {
          const value = new Late((asked) => asked[name]);
          lates.push(value);
          return [name, value] as const;
        }),
    ]);
    let aliases = 0;
    const plan = operationPlan(
      {
        ...given,
        fragments,
        variables: known,
        lates,
        alias: () => `r${(aliases += 1)}`,
      },
      operation,
    );
    const asked = plan.statement === null ? null : { text: plan.statement };
    return { ...plan, asked, uses: 0 };
  }
}

/** Arguments whose values are only values of the statement: whatever they are, it is the same statement. */
const LATE =
  /^(Query\.(articleBySlug\.slug|\w+\.documentId)|\w+\.(stories|quotes)\.after)$/;

/** The variables that a document uses in such places and nowhere else. */
function lateVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
): ReadonlySet<string> {
  const late = new Set<string>();
  const shaping = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Argument(node) {
        if (node.value.kind !== Kind.VARIABLE) return undefined;
        const place = `${types.getParentType()?.name ?? ""}.${types.getFieldDef()?.name ?? ""}.${node.name.value}`;
        const inDirective =
          types.getDirective() !== null && types.getDirective() !== undefined;
        (LATE.test(place) && !inDirective ? late : shaping).add(
          node.value.name.value,
        );
        return false;
      },
      Variable: ({ name }) => {
        shaping.add(name.value);
      },
    }),
  );
  return new Set([...late].filter((name) => !shaping.has(name)));
}
