/**
 * The answer to one question to the public GraphQL API, as any frontend would put it.
 * @template Data, Variables
 * @param {import("./queries.js").TypedQuery<Data, Variables>} query
 * @param {Variables} variables
 * @returns {Promise<Data>}
 */
export async function ask(query, variables) {
  const parameters = new URLSearchParams({
    query: query.replace(/\s+/g, " ").trim(),
    variables: JSON.stringify(variables),
  });
  const response = await fetch(`/graphql?${parameters}`, {
    headers: { Accept: "application/json" },
  });
  const { data, errors } = await response.json();
  const error = errors?.[0];
  if (error?.extensions?.code === "BAD_USER_INPUT")
    throw new Refused(error.message);
  if (error) throw new Error(error.message);
  return data;
}

/** What was asked cannot be answered: the message says why, to whoever asked. */
export class Refused extends Error {}
