import type { StrapiApp } from "@strapi/strapi/admin";

/** Remembered by Strapi's banner about its media library, for an installation without an id, as ours is. */
const BANNER_DISMISSED =
  "STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false";
const MARKETPLACE = "admin::marketplace.read";

/**
 * What has no setting: the banner counts as dismissed, and nobody is asked to the marketplace
 * (the menu asks for this permission only to show its link; the Super Admin always has it).
 */
export function quietThePanel(app: StrapiApp): void {
  window.localStorage.setItem(BANNER_DISMISSED, "true");
  app.addRBACMiddleware(
    () => (next) => (permissions) =>
      next(permissions.filter(({ action }) => action !== MARKETPLACE)),
  );
}
