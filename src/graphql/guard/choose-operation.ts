import type { OperationDefinitionNode } from "graphql";

import { refused } from "./refused";

/** The operation that is meant: the only one, or the one that is named (GraphQL, section 6.1). */
export function chooseOperation(
  operations: readonly OperationDefinitionNode[],
  name: string | null,
): OperationDefinitionNode {
  const [first] = operations;
  if (first === undefined) throw unresolved("The document has no query");
  const names = operations.map((it) => it.name?.value ?? "(without a name)");
  if (name === null) {
    if (operations.length === 1) return first;
    throw unresolved(
      `operationName says which query is meant, of ${names.join(", ")}`,
    );
  }
  const named = operations.find((it) => it.name?.value === name);
  if (named !== undefined) return named;
  throw unresolved(
    `operationName is none of the document's queries; they are: ${names.join(", ")}`,
  );
}

const unresolved = (message: string) =>
  refused("OPERATION_RESOLUTION_FAILURE", message);
