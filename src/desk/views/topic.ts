import { addressField } from "./address-field";
import type { TypeView } from "./view";

export const topicView: TypeView = {
  uid: "api::topic.topic",
  title: "name",
  list: {
    columns: ["name", "kind", "updatedAt"],
    sort: "name",
    order: "ASC",
  },
  fields: {
    name: { label: "Name" },
    kind: { label: "Kind" },
    uri: {
      label: "Link that defines it",
      hint: "An entry of Wikidata or of another vocabulary.",
      placeholder: "https://",
    },
    slug: addressField,
  },
  edit: [
    { name: 8, kind: 4 },
    { slug: 6, uri: 6 },
  ],
};
