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
  if (errors?.length > 0) throw new Refused(errors[0].message);
  return data;
}

/** What the API answers in place of data; its message is meant for whoever asked. */
export class Refused extends Error {}
