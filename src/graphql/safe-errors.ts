import { errors } from "@strapi/utils";
import type { Core } from "@strapi/strapi";
import { GraphQLError, type GraphQLFormattedError } from "graphql";

import { Refusal } from "../public-gate/refusal";

/** Codes whose messages we or GraphQL itself wrote for the caller. Whatever else an error says may be SQL. */
const TOLD = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** The caller's mistake: HTTP 400, also when a part of the answer could be given. */
export const badInput = (message: string) =>
  new GraphQLError(message, {
    extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
  });

/** Turns the refusals of the gate and of Strapi's own validation into GraphQL's; other errors stay what they are. */
export function asBadInput(error: unknown): unknown {
  if (error instanceof Refusal) return badInput(error.message);
  if (error instanceof errors.ValidationError)
    return badInput("An argument is not accepted here");
  return error;
}

/** What graphql-js itself says of an argument's value has no code; other errors stay what they are. */
export const asValueError = (error: unknown): unknown =>
  error instanceof GraphQLError && error.extensions["code"] === undefined
    ? badInput(error.message)
    : error;

/** The last word on every error: told as it is when it is one of ours, and otherwise logged and called internal. */
export function formatError(strapi: Core.Strapi) {
  return (
    { message, locations, path, extensions }: GraphQLFormattedError,
    error: unknown,
  ): GraphQLFormattedError => {
    const code = extensions?.["code"];
    if (typeof code === "string" && TOLD.has(code))
      return { message, locations, path, extensions: { code } };
    strapi.log.error(
      error instanceof GraphQLError ? (error.originalError ?? error) : error,
    );
    return {
      message: "Internal Server Error",
      path,
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  };
}
