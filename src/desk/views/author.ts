import { addressField } from "./address-field";
import type { TypeView } from "./view";

export const authorView: TypeView = {
  uid: "api::author.author",
  title: "name",
  list: {
    columns: ["name", "role", "organisation", "location"],
    sort: "name",
    order: "ASC",
  },
  fields: {
    name: { label: "Name", hint: "As it stands in the byline." },
    role: { label: "Role" },
    organisation: { label: "Organisation" },
    location: { label: "Based in" },
    bio: { label: "Biography" },
    picture: { label: "Picture" },
    publicEmail: { label: "Public e-mail", hint: "Readers see it." },
    internalEmail: { label: "Desk e-mail", hint: "Never public." },
    links: { label: "Links", hint: "Profiles elsewhere." },
    slug: addressField,
  },
  edit: [
    { name: 6, role: 6 },
    { organisation: 6, location: 6 },
    { bio: 12 },
    { picture: 12 },
    { publicEmail: 6, internalEmail: 6 },
    { links: 12 },
    { slug: 12 },
  ],
};
