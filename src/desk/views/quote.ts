import type { TypeView } from "./view";

export const quoteView: TypeView = {
  uid: "api::quote.quote",
  title: "text",
  list: {
    columns: ["text", "deskState", "speaker", "verification"],
    sort: "updatedAt",
    order: "DESC",
  },
  fields: {
    text: {
      label: "Words",
      hint: "As they were said, to the letter, without quotation marks.",
    },
    kind: {
      label: "Kind",
      hint: "A fragment is quoted inside a sentence of ours, twenty words at most.",
    },
    speaker: {
      label: "Speaker",
      hint: "Empty where the words are an account of several people.",
      shows: "name",
    },
    attribution: {
      label: "Attribution",
      hint: "As printed: who, in which office, at the time.",
    },
    saidAt: { label: "Said on" },
    occasion: { label: "Occasion", hint: "Where the report names one." },
    medium: { label: "Said in" },
    sourceUrl: { label: "Link to the source", placeholder: "https://" },
    clip: { label: "Clip that shows it", shows: "title" },
    startSeconds: { label: "Starts at", hint: "Seconds into the clip." },
    endSeconds: { label: "Ends at", hint: "Seconds into the clip." },
    verification: { label: "Verification" },
    verifiedBy: { label: "Verified by" },
    verifiedAt: { label: "Verified on" },
    method: { label: "How it was verified" },
    evidence: { label: "Evidence", hint: "Never public." },
    deskState: { label: "State", readOnly: true },
    datePublished: { label: "First published", readOnly: true },
    dateModified: { label: "Last public change", readOnly: true },
  },
  edit: [
    { text: 12 },
    { speaker: 6, attribution: 6 },
    { kind: 4, medium: 4, saidAt: 4 },
    { occasion: 6, sourceUrl: 6 },
    { clip: 6, startSeconds: 3, endSeconds: 3 },
    { verification: 4, verifiedBy: 4, verifiedAt: 4 },
    { method: 6, evidence: 6 },
    { datePublished: 6, dateModified: 6 },
  ],
};
