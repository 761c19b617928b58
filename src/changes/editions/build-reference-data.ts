import { leadIds } from "../../public-gate/present";
import { buildPicture } from "./build-picture";
import { buildLink } from "./build-shared";
import type {
  AuthorEdition,
  PersonEdition,
  SectionEdition,
  TopicEdition,
} from "./edition";
import { documentIdOf, instant, many, one, ref, text, type Row } from "./row";

/** What goes out of an author: these fields and no others. */
export const buildAuthor = (row: Row): AuthorEdition => ({
  documentId: documentIdOf(row),
  name: text(row["name"]),
  slug: text(row["slug"]),
  role: text(row["role"]),
  organisation: text(row["organisation"]),
  location: text(row["location"]),
  bio: text(row["bio"]),
  picture: one(row["picture"], buildPicture),
  publicEmail: text(row["publicEmail"]),
  links: many(row["links"], buildLink),
  updatedAt: instant(row["updatedAt"]),
});

/** What goes out of a person: these fields and no others. */
export const buildPerson = (row: Row): PersonEdition => ({
  documentId: documentIdOf(row),
  name: text(row["name"]),
  slug: text(row["slug"]),
  description: text(row["description"]),
  sameAs: many(row["sameAs"], buildLink),
  updatedAt: instant(row["updatedAt"]),
});

/** What goes out of a topic: these fields and no others. */
export const buildTopic = (row: Row): TopicEdition => ({
  documentId: documentIdOf(row),
  name: text(row["name"]),
  slug: text(row["slug"]),
  kind: text(row["kind"]),
  uri: text(row["uri"]),
  updatedAt: instant(row["updatedAt"]),
});

/** What goes out of a section: these fields and no others. */
export const buildSection = (row: Row): SectionEdition => ({
  documentId: documentIdOf(row),
  name: text(row["name"]),
  slug: text(row["slug"]),
  parent: ref(row["parent"]),
  lead: leadIds(row["lead"]),
  updatedAt: instant(row["updatedAt"]),
});
