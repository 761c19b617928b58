import { type Fields, isFields, listOf, textOf, type Told } from "./edition";

/** A field of an edition as an editor reads it: its paragraphs. */
export interface ReadField {
  label: string;
  paragraphs: string[];
  /** The documentId of the quote or clip whose fields these are, where they are not the document's own. */
  part?: string;
}

/** How the form names the fields, in its order. What is not here (dates, counts, what is derived) is not compared. */
const LABELS: Record<string, string> = {
  title: "Headline",
  text: "Words",
  deck: "Deck",
  kicker: "Kicker",
  slug: "Address",
  displayQuote: "Display quote",
  leadPicture: "Lead picture",
  body: "Body",
  quotes: "Quotes in the text",
  description: "What it shows",
  kind: "Kind",
  speaker: "Speaker",
  attribution: "Attribution",
  saidAt: "Said on",
  occasion: "Occasion",
  medium: "Said in",
  sourceUrl: "Link to the source",
  clip: "Clip that shows it",
  startSeconds: "Starts at",
  endSeconds: "Ends at",
  verification: "Verification",
  verifiedBy: "Verified by",
  verifiedAt: "Verified on",
  method: "How it was verified",
  durationSeconds: "Length in seconds",
  recordedAt: "Recorded on",
  poster: "Poster",
  playerUrl: "Link to the player",
  renditions: "Files",
  tracks: "Captions",
  noCaptionsReason: "Why there are no captions",
  transcript: "Transcript",
  credit: "Credit",
  authors: "Authors",
  section: "Section",
  topics: "Topics",
  people: "People",
  corrections: "Corrections",
  dateline: "Dateline",
  source: "First published by",
  rights: "Rights",
  language: "Language",
  embargoedUntil: "Embargoed until",
};

/** What is said in place of a name that nobody knows any more. */
export const GONE = "no longer there";

export const labelOf = (field: string): string => LABELS[field] ?? field;

/** Every field that an edition tells, in words; and behind them what it tells of each quote and clip that it holds. */
export function readFields(told: Told): ReadField[] {
  const { document, parts } = told.edition;
  return [
    ...fieldsOf(document, told),
    ...Object.entries(parts).map(([documentId, part]) =>
      partOf(documentId, part, told),
    ),
  ];
}

/** What is known of a quote or clip, one field a paragraph. What it is called stands where the story shows it. */
function partOf(documentId: string, part: Fields, told: Told): ReadField {
  const noun = "text" in part ? "Quote" : "Clip";
  const { text, title, ...known } = part;
  return {
    label: `${noun}: ${named({ documentId }, told)}`,
    part: documentId,
    paragraphs: fieldsOf(known, told).flatMap(({ label, paragraphs }) =>
      paragraphs.map((paragraph) => `${label}: ${paragraph}`),
    ),
  };
}

function fieldsOf(document: Fields, told: Told): ReadField[] {
  return Object.entries(LABELS)
    .filter(([name]) => name in document)
    .map(([name, label]) => ({
      // A clip has a title, and a story a headline.
      label: name === "title" && !("body" in document) ? "Title" : label,
      paragraphs: readValue(name, document[name], told).filter(Boolean),
    }));
}

function readValue(name: string, value: unknown, told: Told): string[] {
  if (name === "body") return listOf(value).flatMap((one) => block(one, told));
  if (name === "corrections")
    return listOf(value).map(
      ({ kind, text, at }) =>
        `${titled(textOf(kind))}, ${textOf(at).slice(0, 10)}: ${textOf(text)}`,
    );
  if (name === "quotes") return inText(listOf(value), told);
  if (name === "rights" && isFields(value)) return rights(value);
  if (name === "leadPicture" || name === "poster")
    return isFields(value) ? [picture(value)] : [];
  if (typeof value === "string") return paragraphsOf(plain(name, value));
  if (Array.isArray(value)) return listOf(value).map((one) => named(one, told));
  if (isFields(value)) return [named(value, told)];
  return typeof value === "number" || typeof value === "boolean"
    ? [String(value)]
    : [];
}

/** The quotes that stand in the running text: the others are seen where they stand. */
function inText(quotes: Fields[], told: Told): string[] {
  const { body, displayQuote } = told.edition.document;
  const elsewhere = [displayQuote, ...listOf(body).map(({ quote }) => quote)]
    .filter(isFields)
    .map(({ documentId }) => documentId);
  return quotes
    .filter(({ documentId }) => !elsewhere.includes(documentId))
    .map((quote) => named(quote, told));
}

/** A block of a story's body: what stands there, and of what kind it is where the words do not say so. */
function block(one: Fields, told: Told): string[] {
  switch (one["__component"]) {
    case "story.text":
      return listOf(one["body"]).flatMap(richText);
    case "story.heading":
      return [`Heading: ${textOf(one["text"])}`];
    case "story.quote": {
      const who = textOf(one["attribution"]);
      return [`Quote: ${named(one["quote"], told)}${who && `, ${who}`}`];
    }
    case "story.clip":
      return [`Clip: ${named(one["clip"], told)}`];
    case "story.picture":
      return [picture(one)];
    default:
      return [];
  }
}

/** Rich text is a tree of blocks; a list is one paragraph an item. */
function richText(node: Fields): string[] {
  const children = listOf(node["children"]);
  return node["type"] === "list"
    ? children.flatMap((item) => richText(item).map((text) => `• ${text}`))
    : paragraphsOf(children.map(inline).join(""));
}

function inline(node: Fields): string {
  const inner = listOf(node["children"]).map(inline).join("");
  const url = textOf(node["url"]);
  return url ? `${inner} (${url})` : textOf(node["text"]) + inner;
}

function picture({ caption, alt, credit, image }: Fields): string {
  const words = textOf(caption) || textOf(alt) || "without a caption";
  const shows = textOf(caption) && textOf(alt);
  const by = textOf(credit);
  const file = isFields(image) ? textOf(image["url"]).split("/").pop() : "";
  return `Picture: ${words}${by && ` (${by})`}${file ? ` [${file}]` : ""}${shows && `, described as: ${shows}`}`;
}

function rights({ syndicatable, holder, credit, usageTerms }: Fields) {
  const words = [holder, credit, usageTerms].map(textOf);
  if (syndicatable === null) return words;
  return [syndicatable ? "Partners may use it" : "Not for partners", ...words];
}

/** Another document by what people call it, or a small group of fields by its words. */
export function named(value: unknown, { edition, names }: Told): string {
  if (!isFields(value)) return "nothing";
  const documentId = textOf(value["documentId"]);
  if (documentId === "")
    return Object.values(value)
      .filter((part) => typeof part === "string" || typeof part === "number")
      .join(", ");
  const part = edition.parts[documentId];
  const words = textOf(part?.["text"]);
  if (words !== "") return `“${words}”`;
  return textOf(part?.["title"]) || names[documentId] || GONE;
}

const paragraphsOf = (text: string) =>
  text.split(/\n+/u).map((one) => one.trim());

/** Times as days and hours, choices as words. */
function plain(name: string, value: string): string {
  if (/(At|Until)$/u.test(name))
    return value.slice(0, 16).replace("T", " ") + " UTC";
  return ["kind", "medium", "verification"].includes(name)
    ? titled(value)
    : value;
}

const titled = (name: string) =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
