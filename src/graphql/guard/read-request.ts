import type { Context } from "koa";

import { isStrange, strange } from "./strange-names";
import { refused } from "./refused";

type Values = Record<string, unknown>;

export interface GraphqlRequest {
  query: string;
  operationName: string | null;
  variables: Values;
}

/** What is asked, out of the body of a POST or the address of a GET (GraphQL over HTTP, section 6). */
export function readRequest(ctx: Context): GraphqlRequest {
  const { query, operationName, variables, extensions } = sentIn(ctx);
  // Clients say here what library they are; what it is for servers to do, we do not.
  if (!isObject(extensions ?? {}))
    throw refused("BAD_REQUEST", "extensions is an object");
  if (isObject(extensions) && "persistedQuery" in extensions)
    // Apollo's word, at which its clients send the whole query.
    throw refused(
      "PERSISTED_QUERY_NOT_SUPPORTED",
      "PersistedQueryNotSupported",
    );
  if (typeof query !== "string" || query.trim() === "")
    throw refused("BAD_REQUEST", "query is a GraphQL document, as text");
  if (typeof (operationName ?? "") !== "string")
    throw refused("BAD_REQUEST", "operationName is text");
  const given = variables ?? {};
  if (!isObject(given))
    throw refused("BAD_REQUEST", "variables is an object of values by name");
  refuseStrange(given);
  return {
    query,
    operationName:
      typeof operationName === "string" && operationName !== ""
        ? operationName
        : null,
    variables: given,
  };
}

function sentIn(ctx: Context): Values {
  if (ctx.method !== "POST") {
    const { query, operationName, variables, extensions } = ctx.query;
    return {
      query,
      operationName,
      variables: jsonOf(variables),
      extensions: jsonOf(extensions),
    };
  }
  const { body } = ctx.request as { body?: unknown };
  if (Array.isArray(body))
    throw refused(
      "BAD_REQUEST",
      "One query at a time: a list of queries is not accepted",
    );
  if (!isObject(body))
    throw refused("BAD_REQUEST", "The body is a JSON object with a query");
  refuseStrangeKeys(body);
  return body;
}

/** The gate has seen that each is there once, and is JSON. */
const jsonOf = (text: unknown): unknown =>
  typeof text === "string" && text !== "" ? JSON.parse(text) : null;

const isObject = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function refuseStrange(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) refuseStrangeKeys(value);
  for (const inner of Object.values(value)) refuseStrange(inner);
}

function refuseStrangeKeys(value: object): void {
  const name = Object.keys(value).find(isStrange);
  if (name !== undefined) throw strange(name);
}
