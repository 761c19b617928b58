import type { StrapiApp } from "@strapi/strapi/admin";

interface Panel {
  type?: string;
}

interface ContentManager {
  addEditViewSidePanel(reduce: (panels: Panel[]) => Panel[]): void;
}

/** Beside every form Strapi offers to set up a preview. That panel is the one that does not say its type. */
export function hidePreviewOffer(app: StrapiApp): void {
  const { apis } = app.getPlugin("content-manager");
  (apis as unknown as ContentManager).addEditViewSidePanel((panels) =>
    panels.filter(({ type }) => type !== undefined),
  );
}
