/** A preview as the panel opens one, and as a frontend exchanges its token. */
import type { Built } from "./builders";
import { newsroom } from "./newsroom";
import { askPanel, type Desk } from "./panel-api";
import { probe } from "./probe";

/** The address that the panel is told, or undefined where it offers no preview. */
export async function previewAddress(
  { documentId }: Pick<Built, "documentId">,
  who?: Desk,
  { type = "article", status = "draft" } = {},
): Promise<string | undefined> {
  const path = `/content-manager/preview/url/api::${type}.${type}?documentId=${documentId}&status=${status}`;
  const { status: code, body } = await askPanel("GET", path, undefined, who);
  if (code !== 200 && code !== 204) throw new Error(JSON.stringify(body));
  return body?.data.url as string | undefined;
}

/** The token in that address. */
export async function previewToken(
  document: Pick<Built, "documentId">,
  who?: Desk,
): Promise<string> {
  const address = await previewAddress(document, who);
  if (address === undefined) throw new Error("No preview is offered.");
  return new URL(address).hash.replace("#token=", "");
}

/** What a token is exchanged for, whatever the status. */
export async function exchange(token: unknown, who?: Pick<Desk, "url">) {
  const { url } = who ?? (await newsroom());
  return probe("/api/preview", {
    method: "POST",
    url,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token }),
  });
}

/** Of no answer may anything be kept, found or told on, and every frontend may read it. */
export const UNSEEN = {
  "cache-control": "private, no-store",
  "x-robots-tag": "noindex",
  "referrer-policy": "no-referrer",
  "access-control-allow-origin": "*",
  "content-type": "application/json; charset=utf-8",
};
