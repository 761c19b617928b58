import type { Answer, Desk } from "../../support/panel-api";

/** Longer than any wait for a lock or a connection: a request that takes so long is one that nobody answers. */
const PATIENCE_MS = 30_000;

/** The status of such a request; those that proxies give it are no standard. */
export const UNANSWERED = 599;

/** A request to a newsroom that may be going down: status 0 when nobody was there. */
export async function attempt(
  { url, admin }: Desk,
  method: "GET" | "POST" | "PUT",
  path: string,
  body?: object,
): Promise<Answer> {
  try {
    const response = await fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${admin.token}`,
        "content-type": "application/json",
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { status: response.status, body: await response.json() };
  } catch (error) {
    const waited = error instanceof DOMException;
    return { status: waited ? UNANSWERED : 0, body: String(error) };
  }
}
