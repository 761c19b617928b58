import type { Admin, SharedNewsroom } from "./newsroom";
import { newsroom } from "./newsroom";

type Method = "GET" | "POST" | "PUT" | "DELETE";

/** Who asks which newsroom; without one, the Super Admin of this worker's. */
export type Desk = Pick<SharedNewsroom, "url" | "admin">;

export interface Answer {
  status: number;
  // What HTTP answers is unknown data; tests read it freely.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

/** One request to the panel's own API, answered whatever its status. */
export async function askPanel(
  method: Method,
  path: string,
  body?: object,
  desk?: Desk,
): Promise<Answer> {
  const { url, admin } = desk ?? (await newsroom());
  const response = await fetch(url + path, {
    method,
    headers: headers(admin),
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === "" ? null : JSON.parse(text),
  };
}

/** The same, for a request that a test only prepares with: anything but success ends the test with the reason. */
export async function tellPanel(
  method: Method,
  path: string,
  body?: object,
  desk?: Desk,
): Promise<Answer["body"]> {
  const answer = await askPanel(method, path, body, desk);
  if (answer.status >= 400)
    throw new Error(
      `${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`,
    );
  return answer.body;
}

function headers({ token }: Admin) {
  return {
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
  };
}
