import type { View } from "./view";

/** The parts that stories, quotes and clips are made of. */
export const componentViews: readonly View[] = [
  {
    uid: "story.text",
    title: "id",
    fields: { body: { label: "Text" } },
    edit: [{ body: 12 }],
  },
  {
    uid: "story.heading",
    title: "text",
    fields: { text: { label: "Heading" } },
    edit: [{ text: 12 }],
  },
  {
    uid: "story.quote",
    title: "attribution",
    fields: {
      quote: { label: "Quote", shows: "text" },
      attribution: {
        label: "Attribution here",
        hint: "As printed in this story. Empty: the quote's own.",
      },
    },
    edit: [{ quote: 12 }, { attribution: 12 }],
  },
  {
    uid: "story.clip",
    title: "id",
    fields: { clip: { label: "Clip", shows: "title" } },
    edit: [{ clip: 12 }],
  },
  {
    uid: "story.picture",
    title: "caption",
    fields: {
      image: { label: "Picture" },
      alt: {
        label: "What it shows",
        hint: "For readers who cannot see it.",
      },
      caption: { label: "Caption" },
      credit: { label: "Credit", hint: "Whose picture it is." },
    },
    edit: [
      { image: 6, caption: 6 },
      { alt: 6, credit: 6 },
    ],
  },
  {
    uid: "story.correction",
    title: "text",
    fields: {
      kind: { label: "Kind" },
      at: { label: "Made on" },
      text: { label: "What readers are told" },
    },
    edit: [{ kind: 6, at: 6 }, { text: 12 }],
  },
  {
    uid: "shared.source",
    title: "name",
    fields: {
      name: { label: "Publisher" },
      url: { label: "Link to the report", placeholder: "https://" },
    },
    edit: [{ name: 6, url: 6 }],
  },
  {
    uid: "shared.rights",
    title: "credit",
    fields: {
      syndicatable: {
        label: "Partners may publish it",
      },
      holder: { label: "Rights holder" },
      credit: { label: "Credit line" },
      usageTerms: { label: "Terms of use" },
    },
    edit: [{ syndicatable: 4, holder: 4, credit: 4 }, { usageTerms: 12 }],
  },
  {
    uid: "shared.link",
    title: "label",
    fields: {
      label: { label: "Label" },
      url: { label: "Link", placeholder: "https://" },
    },
    edit: [{ label: 6, url: 6 }],
  },
  {
    uid: "video.rendition",
    title: "mimeType",
    fields: {
      url: { label: "Link to the file", placeholder: "https://" },
      mimeType: { label: "Format", placeholder: "video/mp4" },
      width: { label: "Width in pixels" },
      height: { label: "Height in pixels" },
      bitrateKbps: { label: "Kilobits a second" },
    },
    edit: [{ url: 12 }, { mimeType: 3, width: 3, height: 3, bitrateKbps: 3 }],
  },
  {
    uid: "video.track",
    title: "label",
    fields: {
      kind: { label: "Kind" },
      language: { label: "Language", placeholder: "en-CA" },
      label: { label: "Label", hint: "What the player calls it." },
      url: { label: "Link to the file", placeholder: "https://" },
    },
    edit: [{ kind: 4, language: 4, label: 4 }, { url: 12 }],
  },
];
