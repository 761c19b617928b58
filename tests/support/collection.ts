import { tellPanel } from "./panel-api";

/** A route of the content manager: `collection("article", "/:id/actions/publish", documentId)`. */
export function collection(type: string, route = "", documentId = ""): string {
  const rest = route.replace(":id", documentId);
  return `/content-manager/collection-types/api::${type}.${type}${rest}`;
}

/** When the row that readers see was published, or null where they see none. */
export async function livesSince(type: string, documentId: string) {
  const { data } = await tellPanel(
    "GET",
    `${collection(type, "/:id", documentId)}?status=published`,
  );
  return data.publishedAt ?? null;
}
