import { addressField } from "./address-field";
import type { TypeView } from "./view";

export const articleView: TypeView = {
  uid: "api::article.article",
  title: "title",
  list: {
    columns: ["title", "deskState", "section", "byline", "datePublished"],
    sort: "updatedAt",
    order: "DESC",
  },
  fields: {
    title: { label: "Headline" },
    deck: {
      label: "Deck",
      hint: "The line under the headline: the news in one sentence.",
    },
    body: {
      label: "Body",
      hint: "The story in reading order: text, headings, quotes, clips, pictures.",
    },
    displayQuote: {
      label: "Display quote",
      hint: "Stands under the deck, in large type.",
      shows: "text",
    },
    leadPicture: { label: "Lead picture" },
    kicker: {
      label: "Kicker",
      hint: "One or two words above the headline.",
    },
    slug: addressField,
    authors: {
      label: "Authors",
      hint: "In the order of the byline.",
      shows: "name",
    },
    section: { label: "Section", shows: "name" },
    topics: { label: "Topics", shows: "name" },
    people: {
      label: "People",
      hint: "Who speaks in the story or is spoken of.",
      shows: "name",
    },
    dateline: {
      label: "Dateline",
      hint: "Where the report was filed from. Empty when it names no place.",
    },
    language: { label: "Language", hint: "For example en-CA." },
    corrections: {
      label: "Corrections",
      hint: "What readers are told was changed after publication.",
    },
    quotes: {
      label: "Quotes in this story",
      hint: "Filled on save from the display quote and the body. Add by hand only the fragments quoted inside the text.",
      shows: "text",
    },
    clips: {
      label: "Clips in this story",
      hint: "Filled on save from the body.",
      shows: "title",
      readOnly: true,
    },
    source: { label: "First published by" },
    rights: { label: "Rights" },
    embargoedUntil: {
      label: "Embargoed until",
      hint: "Not to be made public before this moment.",
    },
    internalNote: {
      label: "Note to the desk",
      hint: "Never public.",
    },
    byline: { label: "Byline", hint: "Made from the authors.", readOnly: true },
    wordCount: { label: "Words", readOnly: true },
    readingMinutes: { label: "Minutes to read", readOnly: true },
    deskState: { label: "State", readOnly: true },
    datePublished: { label: "First published", readOnly: true },
    dateModified: { label: "Last public change", readOnly: true },
  },
  edit: [
    { title: 12 },
    { deck: 12 },
    { body: 12 },
    { section: 6, authors: 6 },
    { topics: 6, people: 6 },
    { slug: 8, kicker: 4 },
    { displayQuote: 12 },
    { leadPicture: 12 },
    { quotes: 12 },
    { clips: 12 },
    { corrections: 12 },
    { source: 12 },
    { rights: 12 },
    { dateline: 4, language: 4, embargoedUntil: 4 },
    { internalNote: 12 },
    { byline: 6, wordCount: 3, readingMinutes: 3 },
    { datePublished: 6, dateModified: 6 },
  ],
};
