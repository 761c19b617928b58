import type { GraphQLFormattedError } from "graphql";

/** A request that is not executed, and everything that its caller is told: HTTP 400 unless it says otherwise. */
export class Refused extends Error {
  constructor(
    readonly errors: readonly GraphQLFormattedError[],
    readonly status = 400,
  ) {
    super(errors[0]?.message);
  }
}

/** As GraphQL servers call it: Apollo's words, which its clients know. */
export type Code =
  | "BAD_REQUEST"
  | "BAD_USER_INPUT"
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED"
  | "OPERATION_RESOLUTION_FAILURE"
  | "PERSISTED_QUERY_NOT_SUPPORTED";

export const refused = (code: Code, message: string) =>
  new Refused([{ message, extensions: { code } }]);
