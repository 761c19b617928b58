import type { StrapiApp } from "@strapi/strapi/admin";
import type { ComponentType, ReactNode } from "react";

/** A button beside the form. Strapi calls it as a hook, and shows what it answers; null shows nothing. */
export interface Action {
  (props: ActionProps): ActionDescription | null;
  type?: string;
  position?: unknown;
}

export interface ActionProps {
  model: string;
  /** Undefined while something new is written. */
  documentId?: string;
  document?: { createdBy?: { id: number } | null };
  activeTab?: "draft" | "published" | null;
}

interface ActionDescription {
  label: ReactNode;
  type?: string;
  disabled?: boolean;
  position?: unknown;
  /** Answers true where the dialog should stay closed. */
  onClick?: () => boolean | Promise<boolean>;
  dialog?: {
    type: "modal";
    title: string;
    content: ComponentType<{ onClose: () => void }>;
  };
}

/** A box beside the form, called as a hook like an action. */
export interface Panel {
  (props: PanelProps): { title: string; content: ReactNode } | null;
  type?: string;
}

export interface PanelProps {
  model: string;
  documentId?: string;
}

/** A button over the list, for the rows that are ticked; called as a hook, like an `Action`. */
export interface BulkAction {
  (props: { model: string; documents: Row[] }): BulkDescription | null;
  type?: string;
}

/** A row of a list, with the fields of its type. */
export interface Row extends Record<string, unknown> {
  documentId: string;
  /** Strapi's own word for whether readers have it. */
  status?: "draft" | "published" | "modified";
}

interface BulkDescription {
  label: string;
  variant?: "default" | "secondary" | "tertiary" | "danger-light";
  dialog: {
    type: "modal";
    title: string;
    content: ComponentType<{ onClose: () => void }>;
  };
}

interface ContentManagerApis {
  addBulkAction(reduce: (actions: BulkAction[]) => BulkAction[]): void;
  addDocumentAction(reduce: (actions: Action[]) => Action[]): void;
  addEditViewSidePanel(reduce: (panels: Panel[]) => Panel[]): void;
}

/** The seams of the content manager that we use; Strapi types all of them as unknown. */
export function contentManager(app: StrapiApp): ContentManagerApis {
  return app.getPlugin("content-manager").apis as unknown as ContentManagerApis;
}
