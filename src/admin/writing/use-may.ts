import { useAuth } from "@strapi/strapi/admin";

/** Whether the role may do this to documents of a type at all. */
export function useMay(
  what: "create" | "read",
  type: "quote" | "person",
): boolean {
  return useAuth("useMay", ({ permissions }) =>
    permissions.some(
      ({ action, subject }) =>
        action === `plugin::content-manager.explorer.${what}` &&
        subject === `api::${type}.${type}`,
    ),
  );
}
