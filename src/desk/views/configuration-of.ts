import type { StoredView } from "../panel-services";
import type { TypeView, View } from "./view";

const PAGE_SIZE = 20;

/** What Strapi keeps about every type besides the fields of ours. */
const KEPT_BY_STRAPI: Record<string, string> = {
  createdAt: "Created",
  updatedAt: "Last edited",
  createdBy: "Created by",
  updatedBy: "Last edited by",
};

/**
 * The configuration that Strapi stores, from the view that we wrote. What can be searched and sorted
 * follows from the schema, so it stays as Strapi worked it out.
 */
export function configurationOf(
  view: View | TypeView,
  stored: StoredView,
): StoredView {
  const list = "list" in view ? view.list : undefined;
  return {
    settings: {
      ...stored.settings,
      mainField: view.title,
      pageSize: PAGE_SIZE,
      defaultSortBy: list?.sort ?? view.title,
      defaultSortOrder: list?.order ?? "ASC",
    },
    metadatas: Object.fromEntries(
      Object.entries(stored.metadatas).map(([name, field]) => [
        name,
        fieldConfiguration(name, field, view),
      ]),
    ),
    layouts: {
      list: [...(list?.columns ?? [view.title])],
      edit: view.edit.map((row) =>
        Object.entries(row).map(([name, size]) => ({ name, size })),
      ),
    },
  };
}

function fieldConfiguration(
  name: string,
  stored: StoredView["metadatas"][string],
  view: View,
): StoredView["metadatas"][string] {
  const field = view.fields[name];
  if (field === undefined) {
    const label = KEPT_BY_STRAPI[name];
    return label === undefined
      ? stored
      : {
          edit: { ...stored.edit, label },
          list: { ...stored.list, label },
        };
  }
  return {
    edit: {
      ...stored.edit,
      label: field.label,
      description: field.hint ?? "",
      placeholder: field.placeholder ?? "",
      visible: true,
      editable: field.readOnly !== true,
      ...(field.shows === undefined ? {} : { mainField: field.shows }),
    },
    list: { ...stored.list, label: field.label },
  };
}
