import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";

import { countNodes } from "./count-nodes";
import { badInput } from "./safe-errors";

/** A hundred stories with everything that a list of them shows are about half of it. */
const MAX_NODES = 50_000;

/** As far as we read a request of Apollo Server, whose types are not ours to import. */
interface Resolved {
  schema: GraphQLSchema;
  document: DocumentNode;
  /** None where it is not clear which one is meant: the server says so best. */
  operation?: OperationDefinitionNode;
  request: { variables?: Record<string, unknown> };
}

/** Refuses a query whose nested lists would answer with too much, when all its arguments are known and nothing is read yet. */
export const nodeBudget = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: (resolved: Resolved) => {
        const nodes = nodesOf(resolved);
        return nodes > MAX_NODES
          ? Promise.reject(
              badInput(
                `A query asks for at most ${MAX_NODES} nodes; ${nodes} arrived, counting every list as long as it may become. Ask for shorter lists with limit, pageSize or first`,
              ),
            )
          : Promise.resolve();
      },
    }),
};

function nodesOf({ schema, document, operation, request }: Resolved): number {
  if (operation === undefined) return 0;
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  // Variables that do not fit are refused by the server.
  if (coerced === undefined) return 0;
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return countNodes(
    schema,
    operation,
    Object.fromEntries(fragments.map((it) => [it.name.value, it])),
    coerced,
  );
}
