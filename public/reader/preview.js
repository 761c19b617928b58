import { ask } from "./ask.js";
import { el } from "./dom.js";
import { NAV } from "./queries.js";
import { drawStory } from "./story.js";

// A token in the address of a page that is open already, as when a link to another preview is followed.
globalThis.addEventListener("hashchange", () => location.reload());

/** A draft, for whoever was given a token. It stays in the fragment, so that the page can be loaded again. */
export async function previewPage() {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  const response = await fetch("/api/preview", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ token }),
    credentials: "omit",
    referrerPolicy: "no-referrer",
  });
  const { data, meta, error } = await response.json();
  const { sections } = await ask(NAV, {});
  if (error && response.status !== 401) throw new Error(error.message);
  document.title = error ? document.title : `Preview: ${data.title}`;
  const content = error
    ? ended(error.message)
    : el("div", {}, banner(meta.expiresAt), drawStory(asGraphql(data)));
  return { sections, content };
}

function banner(expiresAt) {
  const until = new Date(expiresAt).toLocaleTimeString([], {
    timeStyle: "short",
  });
  return el(
    "aside",
    { class: "preview", "aria-label": "Preview" },
    el("strong", {}, "Preview: this is a draft."),
    " Readers do not have it. It can be opened until ",
    el("time", { datetime: expiresAt }, until),
    ".",
  );
}

const ended = (message) =>
  el(
    "div",
    { role: "alert" },
    el("h1", { class: "page-title" }, "This preview has ended"),
    el("p", { class: "deck" }, message),
  );

const TYPENAMES = {
  "story.text": "ComponentStoryText",
  "story.heading": "ComponentStoryHeading",
  "story.quote": "ComponentStoryQuote",
  "story.clip": "ComponentStoryClip",
  "story.picture": "ComponentStoryPicture",
};

/** REST and GraphQL tell a story in the same words; they name the kinds of its blocks differently. */
const asGraphql = (story) => ({
  ...story,
  body: story.body.map(({ __component, ...block }) => ({
    ...block,
    __typename: TYPENAMES[__component],
  })),
});
