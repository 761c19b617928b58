import type { StrapiApp } from "@strapi/strapi/admin";

import { contentManager, type PanelProps } from "../content-manager/apis";
import { documentRef } from "./desk";
import { DeskContent } from "./desk-content";

/** Beside the form of a story, quote or clip, under its buttons and its preview: how it stands and what it needs. */
export function deskPanel(app: StrapiApp): void {
  contentManager(app).addEditViewSidePanel((panels) => [...panels, DeskPanel]);
}

function DeskPanel({ model, documentId }: PanelProps) {
  const document = documentRef(model, documentId);
  return document === null
    ? null
    : { title: "Desk", content: <DeskContent document={document} /> };
}
DeskPanel.type = "desk";
