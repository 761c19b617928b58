import { el, line, list, sectionLink, some, storyLink } from "./dom.js";
import { image } from "./picture.js";
import { day } from "./words.js";

/**
 * A story in a list. `heading` is the level that the page's outline has for it.
 * @param {import("./types.js").Card} story
 * @param {{ heading: string, className?: string, section?: boolean }} how
 */
export function card(story, { heading, className = "card", section }) {
  const { leadPicture, kicker, byline } = story;
  const sizes =
    className === "card" ? "12rem" : "(min-width: 64rem) 40rem, 100vw";
  return el(
    "article",
    { class: className },
    some("div", { class: "still" }, image(leadPicture, sizes)),
    el(
      "div",
      {},
      some("p", { class: "kicker" }, kicker),
      el(heading, {}, storyLink(story)),
      some("p", {}, story.deck),
      line(
        "meta",
        " · ",
        section && story.section && sectionLink(story.section),
        byline && `By ${byline}`,
        day(story.datePublished),
      ),
    ),
  );
}

/** The stories that an editor put on top: the first one large. */
export function leads(stories, heading) {
  return stories.length === 0
    ? null
    : [
        card(stories[0], { heading, className: "card top" }),
        list(
          "list",
          stories.slice(1).map((story) => card(story, { heading })),
        ),
      ];
}

/**
 * A list that grows. `load` asks for the rows after a cursor and answers `{nodes, next}`; `next` is null at the end.
 * The first of the new rows gets the focus, so that a keyboard reader goes on where the list went on.
 */
export function growingList({ nodes, next }, draw, load) {
  const rows = el("ul", { class: "list" });
  const more = el("button", { class: "more" }, "More");
  const status = el("p", { role: "status" });
  const append = (nodes) => {
    const drawn = nodes.map((node) => el("li", { tabindex: "-1" }, draw(node)));
    rows.append(...drawn);
    return drawn[0];
  };

  append(nodes);
  more.hidden = !next;
  more.addEventListener("click", async () => {
    more.disabled = true;
    status.textContent = "Loading…";
    try {
      const page = await load(next);
      next = page.next;
      append(page.nodes)?.focus();
      more.hidden = !next;
      status.textContent = "";
    } catch {
      status.textContent = "That did not arrive. Please try again.";
    }
    more.disabled = false;
  });
  return [rows, more, status];
}
