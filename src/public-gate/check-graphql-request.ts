import { parseValue } from "./parse-json";
import type { QueryBranch } from "./query-tree";
import { badParameter, badRequest, unknownParameter } from "./refusal";

const ACCEPTED = ["query", "variables", "operationName", "extensions"];
/** Those of them that are JSON. */
const JSON_VALUES = ["variables", "extensions"];

/** What the address of a GraphQL request may carry (GraphQL over HTTP, section 6.2). */
export function checkGraphqlRequest(method: string, query: QueryBranch): void {
  if (method === "POST") {
    const [name] = query.keys();
    if (name !== undefined)
      throw badParameter(
        name,
        "A POST to /graphql carries its query in the body, and nothing in the address",
      );
    return;
  }
  for (const [name, value] of query) {
    if (!ACCEPTED.includes(name)) throw unknownParameter(name, ACCEPTED);
    if (typeof value !== "string")
      throw badParameter(name, `${name} is given once`);
  }
  // Clients that store queries send the name of one alone, in extensions, and expect to be told that it is not known.
  if (!query.has("query") && !query.has("extensions"))
    throw badRequest(
      "GET /graphql takes the parameter query, with variables and operationName if need be",
    );
  for (const name of JSON_VALUES) {
    const text = query.get(name);
    if (typeof text === "string" && text !== "")
      parseValue(Buffer.from(text), name);
  }
}
