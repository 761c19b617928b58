import { addressField } from "./address-field";
import type { TypeView } from "./view";

export const personView: TypeView = {
  uid: "api::person.person",
  title: "name",
  list: {
    columns: ["name", "description", "updatedAt"],
    sort: "name",
    order: "ASC",
  },
  fields: {
    name: { label: "Name", hint: "Without the office: that changes." },
    description: {
      label: "Who this is",
      hint: "One line that holds for longer than a term of office.",
    },
    sameAs: {
      label: "The same person elsewhere",
      hint: "Links that tell two people of one name apart.",
    },
    slug: addressField,
  },
  edit: [{ name: 6, slug: 6 }, { description: 12 }, { sameAs: 12 }],
};
