import type { StrapiApp } from "@strapi/strapi/admin";

import { contentManager, type PanelProps } from "../content-manager/apis";
import { documentRef } from "./desk";
import { DeskContent } from "./desk-content";

/** Beside the form of a story, quote or clip, under its buttons: how it stands and what it needs. */
export function deskPanel(app: StrapiApp): void {
  contentManager(app).addEditViewSidePanel(([buttons, ...others]) =>
    buttons === undefined
      ? [DeskPanel, ...others]
      : [buttons, DeskPanel, ...others],
  );
}

function DeskPanel({ model, documentId }: PanelProps) {
  const document = documentRef(model, documentId);
  return document === null
    ? null
    : { title: "Desk", content: <DeskContent document={document} /> };
}
DeskPanel.type = "desk";
