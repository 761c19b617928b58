export interface GraphqlAnswer {
  status: number;
  data: unknown;
  errors: readonly GraphqlFailure[];
}

interface GraphqlFailure {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string };
}

export async function askGraphql(
  url: string,
  query: string,
  variables: object = {},
): Promise<GraphqlAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    // A connection that waits while queries are made would be closed by the newsroom at the wrong moment.
    headers: { "content-type": "application/json", connection: "close" },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as {
    data?: unknown;
    errors?: GraphqlFailure[];
    error?: GraphqlFailure;
  };
  // What the door refuses is an error in Strapi's form.
  const errors = body.errors ?? (body.error ? [body.error] : []);
  return { status: response.status, data: body.data ?? null, errors };
}
