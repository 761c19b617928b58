import type { StrapiApp } from "@strapi/strapi/admin";

import { bulkActions } from "./bulk-actions";
import { StateFilter } from "./state-filter";
import { stateColumn } from "./state-column";

/** The lists of stories, quotes and clips: the state as a badge and as a filter, and what may be done to several at once. */
export function newsroomLists(app: StrapiApp): void {
  bulkActions(app);
  app.getPlugin("content-manager").injectComponent("listView", "actions", {
    name: "state-filter",
    Component: StateFilter,
  });
  app.registerHook(
    "Admin/CM/pages/ListView/inject-column-in-table",
    stateColumn,
  );
}
