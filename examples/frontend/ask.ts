import type { TypedDocumentString } from "./story";

interface Answer<Data> {
  data: Data;
  errors?: { message: string; extensions?: { code: string } }[];
}

/** Where the newsroom is reached: its `PUBLIC_URL`. */
const NEWSROOM = "http://127.0.0.1:1337";

/** Asks one question. A GET has an address, so that browsers and CDNs can keep its answer. */
export async function ask<Data, Variables>(
  query: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const question = new URLSearchParams({
    query: query.toString().replace(/\s+/g, " ").trim(),
    variables: JSON.stringify(variables),
  });
  const response = await fetch(`${NEWSROOM}/graphql?${question}`);
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (errors) throw new Error(errors.map(({ message }) => message).join(" "));
  return data;
}
