import { addressField } from "./address-field";
import type { TypeView } from "./view";

export const sectionView: TypeView = {
  uid: "api::section.section",
  title: "name",
  list: {
    columns: ["name", "parent", "updatedAt"],
    sort: "name",
    order: "ASC",
  },
  fields: {
    name: { label: "Name" },
    lead: {
      label: "What leads here",
      hint: "Up to ten live stories, first on top. Below them readers see the newest.",
    },
    parent: {
      label: "Part of",
      hint: "Empty for a section of its own.",
      shows: "name",
    },
    slug: addressField,
  },
  edit: [{ name: 6, parent: 6 }, { lead: 12 }, { slug: 12 }],
};
