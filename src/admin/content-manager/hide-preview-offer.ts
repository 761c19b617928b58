import type { StrapiApp } from "@strapi/strapi/admin";

import { contentManager } from "./apis";

/** Beside every form Strapi offers to set up a preview. That panel is the one that does not say its type. */
export function hidePreviewOffer(app: StrapiApp): void {
  contentManager(app).addEditViewSidePanel((panels) =>
    panels.filter(({ type }) => type !== undefined),
  );
}
