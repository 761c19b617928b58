import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from "graphql";

import { checkText } from "../../public-gate/parse-json";
import { checkDocument } from "./check-document";
import { LIMITS } from "./limits";
import { type Code, Refused, refused } from "./refused";
import { withoutSuggestion } from "./without-suggestion";

/** A query that may be executed: parsed, within the limits, and valid. */
export interface PreparedQuery {
  document: DocumentNode;
  operations: readonly OperationDefinitionNode[];
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

export interface Preparing {
  schema: GraphQLSchema;
  /** Whether callers may ask what is in the schema, and are told what they may have meant. */
  tellsSchema: boolean;
}

/** As graphql-js says that it has stopped reading. */
const TOO_LONG = /^Syntax Error: Document contains more/;
/** As many mistakes are told at once. */
const MAX_ERRORS = 5;

export function prepareQuery(text: string, how: Preparing): PreparedQuery {
  checkText(text);
  const document = parsed(text);
  checkDocument(document);
  const mistakes = mistakesIn(document, how);
  if (mistakes.length > 0)
    throw refusedAs(
      "GRAPHQL_VALIDATION_FAILED",
      mistakes,
      how.tellsSchema ? undefined : withoutSuggestion,
    );
  forgetPlaces(document);
  const fragments = document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [definition] : [],
  );
  return {
    document,
    operations: document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition] : [],
    ),
    fragments: Object.fromEntries(fragments.map((it) => [it.name.value, it])),
  };
}

/** Mistakes are told with their places; they hold a token of every word of the query, and a query that is kept goes without. */
function forgetPlaces(node: object): void {
  if ("loc" in node) node.loc = undefined;
  for (const inner of Object.values(node) as unknown[])
    if (typeof inner === "object" && inner !== null) forgetPlaces(inner);
}

function parsed(text: string) {
  try {
    return parse(text, { maxTokens: LIMITS.tokens.most });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (TOO_LONG.test(error.message))
      throw refused(
        "BAD_USER_INPUT",
        `A query has at most ${LIMITS.tokens.most} ${LIMITS.tokens.of}; more arrived`,
      );
    throw refusedAs("GRAPHQL_PARSE_FAILED", [error]);
  }
}

const mistakesIn = (document: DocumentNode, how: Preparing) =>
  validate(
    how.schema,
    document,
    how.tellsSchema
      ? specifiedRules
      : [...specifiedRules, NoSchemaIntrospectionCustomRule],
    { maxErrors: MAX_ERRORS, hideSuggestions: !how.tellsSchema },
  );

const refusedAs = (
  code: Code,
  errors: readonly GraphQLError[],
  told = (message: string) => message,
) =>
  new Refused(
    errors.map(({ message, locations }) => ({
      message: told(message),
      ...(locations && { locations }),
      extensions: { code },
    })),
  );
