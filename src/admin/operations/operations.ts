import type { StrapiApp } from "@strapi/strapi/admin";

import { contentManager } from "../content-manager/apis";
import { firstButton } from "./first-button";
import { OperationButtons } from "./operation-buttons";

/** Strapi's buttons that have another one in the newsroom, with a dialog that says what happens. */
const REPLACED = ["publish", "unpublish", "discard"];

/** What is done to a story, quote or clip beside its form: one first button, Save, and the others under them. */
export function operations(app: StrapiApp): void {
  contentManager(app).addDocumentAction((actions) => [
    firstButton,
    ...actions.filter(({ type }) => !REPLACED.includes(type ?? "")),
  ]);
  app.getPlugin("content-manager").injectComponent("editView", "right-links", {
    name: "newsroom-operations",
    Component: OperationButtons,
  });
}
