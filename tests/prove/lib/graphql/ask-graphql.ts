import http from "node:http";

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
  const { status, text } = await post(
    `${url}/graphql`,
    JSON.stringify({ query, variables }),
  );
  const body = JSON.parse(text) as {
    data?: unknown;
    errors?: GraphqlFailure[];
    error?: GraphqlFailure;
  };
  // What the door refuses is an error in Strapi's form.
  const errors = body.errors ?? (body.error ? [body.error] : []);
  return { status, data: body.data ?? null, errors };
}

/** On a connection of its own: one that waits while queries are made is closed by the newsroom at the wrong moment. */
function post(
  url: string,
  body: string,
): Promise<{ status: number; text: string }> {
  const headers = { "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { method: "POST", headers, agent: false },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (text += chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, text }),
        );
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}
