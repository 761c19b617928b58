import type { LinkEdition, RightsEdition, SourceEdition } from "./edition";
import { flag, text, type Row } from "./row";

export const buildRights = (row: Row): RightsEdition => ({
  syndicatable: flag(row["syndicatable"]),
  holder: text(row["holder"]),
  credit: text(row["credit"]),
  usageTerms: text(row["usageTerms"]),
});

export const buildSource = (row: Row): SourceEdition => ({
  name: text(row["name"]),
  url: text(row["url"]),
});

export const buildLink = (row: Row): LinkEdition => ({
  label: text(row["label"]),
  url: text(row["url"]),
});
