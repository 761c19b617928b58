import type { StrapiApp } from "@strapi/strapi/admin";

/** A button beside the form. Strapi calls it as a hook, and shows what it answers; null shows nothing. */
export interface Action {
  (props: ActionProps): ActionDescription | null;
  type?: string;
  position?: unknown;
}

export interface ActionProps {
  model: string;
  /** Undefined while something new is written. */
  document?: { createdBy?: { id: number } | null };
}

interface ActionDescription {
  label: string;
  disabled?: boolean;
}

export interface Panel {
  type?: string;
}

interface ContentManagerApis {
  addDocumentAction(reduce: (actions: Action[]) => Action[]): void;
  addEditViewSidePanel(reduce: (panels: Panel[]) => Panel[]): void;
}

/** The seams of the content manager that we use; Strapi types all of them as unknown. */
export function contentManager(app: StrapiApp): ContentManagerApis {
  return app.getPlugin("content-manager").apis as unknown as ContentManagerApis;
}
