import { addressField } from "./address-field";
import type { TypeView } from "./view";

export const videoClipView: TypeView = {
  uid: "api::video-clip.video-clip",
  title: "title",
  list: {
    columns: ["title", "deskState", "durationSeconds", "credit"],
    sort: "updatedAt",
    order: "DESC",
  },
  fields: {
    title: { label: "Title" },
    slug: addressField,
    description: {
      label: "What it shows",
      hint: "A sentence or two, for readers who do not play it.",
    },
    durationSeconds: {
      label: "Length in seconds",
      hint: "9:50 is 590.",
    },
    recordedAt: {
      label: "Recorded on",
      hint: "Empty when it is not known.",
    },
    poster: { label: "Poster", hint: "The picture before it plays." },
    playerUrl: {
      label: "Link to the player",
      hint: "Empty while there is no file to play.",
      placeholder: "https://",
    },
    renditions: { label: "Files" },
    tracks: { label: "Captions" },
    noCaptionsReason: {
      label: "Why there are no captions",
      hint: "Said instead of captions, where there are none.",
    },
    transcript: { label: "Transcript" },
    credit: { label: "Credit" },
    rights: { label: "Rights" },
    people: { label: "People", shows: "name" },
    topics: { label: "Topics", shows: "name" },
    deskState: { label: "State", readOnly: true },
    datePublished: { label: "First published", readOnly: true },
    dateModified: { label: "Last public change", readOnly: true },
  },
  edit: [
    { title: 12 },
    { description: 12 },
    { durationSeconds: 4, recordedAt: 4, credit: 4 },
    { playerUrl: 6, slug: 6 },
    { poster: 12 },
    { tracks: 12 },
    { noCaptionsReason: 12 },
    { transcript: 12 },
    { people: 6, topics: 6 },
    { renditions: 12 },
    { rights: 12 },
    { datePublished: 6, dateModified: 6 },
  ],
};
