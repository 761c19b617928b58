import { buildPicture } from "./build-picture";
import { buildRights } from "./build-shared";
import type {
  RenditionEdition,
  TrackEdition,
  VideoClipEdition,
} from "./edition";
import {
  documentIdOf,
  instant,
  many,
  number,
  one,
  refs,
  text,
  type Row,
} from "./row";

/** What goes out of a video clip: these fields and no others. */
export const buildVideoClip = (row: Row): VideoClipEdition => ({
  documentId: documentIdOf(row),
  title: text(row["title"]),
  slug: text(row["slug"]),
  description: text(row["description"]),
  durationSeconds: number(row["durationSeconds"]),
  recordedAt: instant(row["recordedAt"]),
  poster: one(row["poster"], buildPicture),
  playerUrl: text(row["playerUrl"]),
  renditions: many(row["renditions"], buildRendition),
  tracks: many(row["tracks"], buildTrack),
  noCaptionsReason: text(row["noCaptionsReason"]),
  transcript: text(row["transcript"]),
  credit: text(row["credit"]),
  rights: one(row["rights"], buildRights),
  people: refs(row["people"]),
  topics: refs(row["topics"]),
  datePublished: instant(row["datePublished"]),
  dateModified: instant(row["dateModified"]),
  publishedAt: instant(row["publishedAt"]),
  updatedAt: instant(row["updatedAt"]),
});

const buildRendition = (row: Row): RenditionEdition => ({
  url: text(row["url"]),
  mimeType: text(row["mimeType"]),
  width: number(row["width"]),
  height: number(row["height"]),
  bitrateKbps: number(row["bitrateKbps"]),
});

const buildTrack = (row: Row): TrackEdition => ({
  kind: text(row["kind"]),
  language: text(row["language"]),
  label: text(row["label"]),
  url: text(row["url"]),
});
