import type { ServerResponse } from "node:http";
import type { Core } from "@strapi/strapi";
import { GraphQLError } from "graphql";

import { inTime, wasGivenUp } from "../../database/in-time";
import { askAgainLater } from "../../public-gate/database-away";
import { Refusal } from "../../public-gate/refusal";
import { logAway } from "../../public-gate/tell-unavailable";
import { executeOperation } from "../execute-operation";
import type { Operation } from "../plan/operation";
import { asBadInput, formatError } from "../safe-errors";
import { Refused } from "./refused";
import type { Answer } from "./send-answer";

/** Executes what was admitted, within the time that an answer may take. */
export function answerOf(strapi: Core.Strapi) {
  const limit = strapi.config.get<number>("graphql.timeout");
  const told = formatError(strapi);
  let execute: ReturnType<typeof executeOperation> | undefined;

  return async function answer(
    operation: Operation,
    response: ServerResponse,
  ): Promise<Answer> {
    execute ??= executeOperation(strapi);
    const executed = execute;
    const { data, errors } = await inTime(response, limit, (signal) =>
      executed(operation, signal),
    );
    if (errors === undefined) return { status: 200, data };
    return {
      status: 200,
      errors: errors.map((error) => told(error.toJSON(), error)),
      data,
    };
  };
}

/** What is said when nothing was executed, or nothing came of it. */
export function refusalOf(strapi: Core.Strapi, error: unknown): Answer {
  if (error instanceof Refused) return error;
  if (error instanceof Refusal) return saying(error, "BAD_REQUEST");
  const limit = strapi.config.get<number>("graphql.timeout");
  const later = askAgainLater(error, limit);
  if (later !== null) {
    logAway(strapi, error);
    return saying(later, wasGivenUp(error) ? "TIMEOUT" : "SERVICE_UNAVAILABLE");
  }
  const known = asBadInput(error);
  const wrong = known instanceof GraphQLError ? known : internal(error);
  const told = formatError(strapi)(wrong.toJSON(), wrong);
  const isOurs = told.extensions?.["code"] === "INTERNAL_SERVER_ERROR";
  // What has a place in the answer was found while it was put together: then nothing is left of it.
  const nothing = wrong.path === undefined ? {} : { data: null };
  return { status: isOurs ? 500 : 400, errors: [told], ...nothing };
}

const saying = (
  { status, message, headers }: Refusal,
  code: string,
): Answer => ({
  status,
  headers,
  errors: [{ message, extensions: { code } }],
});

const internal = (originalError: unknown) =>
  new GraphQLError("Internal Server Error", {
    originalError:
      originalError instanceof Error
        ? originalError
        : new Error(String(originalError)),
  });
