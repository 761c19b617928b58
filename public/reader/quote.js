import { el, link, personLink, some } from "./dom.js";
import { day, titled } from "./words.js";

/**
 * Somebody's words, who said them, and where they were said. `notes` stand below.
 * @param {import("./types.js").Quote | null} said
 * @param {{ attribution?: string | null, className?: string, notes?: Node[] }} how
 */
export function quote(said, { attribution, className = "quote", notes } = {}) {
  if (!said) return null;
  const { text, speaker, verification } = said;
  const who = attribution || said.attribution || speaker?.name;
  return el(
    "figure",
    { class: className },
    el("blockquote", {}, el("p", {}, `“${text}”`)),
    some(
      "figcaption",
      {},
      some(
        "span",
        { class: "who" },
        speaker && who ? personLink(speaker, who) : who,
      ),
      some("span", {}, circumstance(said)),
      /disputed|retracted/.test(verification) &&
        el("strong", { class: "warning" }, titled(verification)),
      notes,
    ),
  );
}

/**
 * Where and when, as far as the report says it.
 * @param {import("./types.js").Quote} said
 */
function circumstance({ occasion, medium, saidAt, sourceUrl }) {
  const where = occasion || (medium !== "unspecified" && titled(medium));
  return [
    where && sourceUrl ? link(sourceUrl, where) : where,
    where && saidAt && ", ",
    day(saidAt),
  ];
}
