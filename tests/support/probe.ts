import http from "node:http";
import net from "node:net";

import { newsroom } from "./newsroom";

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  /** The body when it is JSON. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

export interface Sent {
  method?: string;
  headers?: http.OutgoingHttpHeaders;
  body?: string | Buffer;
  /** Another newsroom than the worker's. */
  url?: string;
}

/** What no answer may show: the query, the code or the machine behind it. */
const INSIDES =
  /\bselect\b.+\bfrom\b|node_modules|\bat .+:\d+:\d+|\.js:\d+|invalid input syntax|pg_catalog|syntax error at|ECONN|knex/is;

/** Sends exactly these bytes of a path, which URL-minded clients would tidy, and holds every answer to never failing and never telling. */
export async function probe(path: string, sent: Sent = {}): Promise<Answer> {
  const { url } = sent.url === undefined ? await newsroom() : { url: sent.url };
  const answer = await send(url, path, sent);
  if (answer.status >= 500)
    throw new Error(
      `${sent.method ?? "GET"} ${path.slice(0, 200)} answered ${answer.status}: ${answer.text.slice(0, 300)}`,
    );
  if (answer.status >= 400 && INSIDES.test(answer.text))
    throw new Error(
      `${path.slice(0, 200)} tells: ${answer.text.slice(0, 300)}`,
    );
  return answer;
}

function send(
  url: string,
  path: string,
  { method = "GET", headers = {}, body }: Sent,
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = http.request(
      { hostname, port, path, method, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            body: json(text),
          });
        });
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

/** One request of raw bytes on a socket of its own, for what no client would send. Answers with the raw reply. */
export async function sendRaw(bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL((await newsroom()).url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = net.connect(Number(port), hostname, () =>
      socket.write(bytes),
    );
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
  });
}

/** Asks GraphQL over POST. */
export const ask = (query: string, variables?: object, sent: Sent = {}) =>
  probe("/graphql", {
    method: "POST",
    ...sent,
    headers: { "content-type": "application/json", ...sent.headers },
    body: JSON.stringify({ query, variables }),
  });

/** Everything of an answer that may differ between two callers: its bytes, without the time and what the socket says. */
export function bytesOf({ status, headers, text }: Answer): string {
  const { date: _date, ...stable } = headers;
  return JSON.stringify([status, stable, text]);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
