import {
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";

import { Refused } from "./refused";

type Values = Record<string, unknown>;

/** The operation's variables as its types have them, defaults filled in; what does not fit is refused, naming each. */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Values,
  tellsSchema: boolean,
): Values {
  const { coerced, errors } = getVariableValues(
    schema,
    variableDefinitions,
    given,
    { maxErrors: MAX_ERRORS, hideSuggestions: !tellsSchema },
  );
  if (coerced !== undefined) return coerced;
  throw new Refused(
    errors.map(({ message }) => ({
      message,
      extensions: { code: "BAD_USER_INPUT" },
    })),
  );
}

/** As many mistakes are told at once. */
const MAX_ERRORS = 5;
