import { el, line, some } from "./dom.js";
import { image } from "./picture.js";
import { length } from "./words.js";

/**
 * A clip as a card: what it shows, how long it is, and a player where there is one.
 * @param {import("./types.js").Clip | null} shown
 */
export function clip(shown) {
  if (!shown) return null;
  const { title, durationSeconds, credit, noCaptionsReason } = shown;
  return el(
    "figure",
    { class: "clip", "aria-label": `Video: ${title}` },
    some("div", { class: "screen" }, screen(shown)),
    el(
      "figcaption",
      {},
      el("p", { class: "clip-title" }, title),
      line(
        "meta",
        " · ",
        "Video",
        durationSeconds &&
          el(
            "time",
            { datetime: `PT${durationSeconds}S` },
            length(durationSeconds),
          ),
        credit,
      ),
      some("p", {}, shown.description),
      noCaptionsReason &&
        el("p", { class: "meta" }, `No captions: ${noCaptionsReason}`),
      shown.transcript &&
        el(
          "details",
          {},
          el("summary", {}, "Transcript"),
          el("p", {}, shown.transcript),
        ),
    ),
  );
}

/**
 * The poster, and a button that puts the player in its place: nothing is asked of a video provider before.
 * @param {import("./types.js").Clip} clip
 */
function screen({ poster, playerUrl, title }) {
  const still = image(poster, "(min-width: 40rem) 18rem, 100vw");
  if (!playerUrl?.startsWith("https:")) return still;
  const play = el(
    "button",
    { class: "play", "aria-label": `Play: ${title}` },
    "Play",
  );
  play.addEventListener("click", () => {
    const player = el("iframe", {
      src: playerUrl,
      title,
      allow: "autoplay; fullscreen",
      sandbox: "allow-scripts allow-same-origin allow-presentation",
    });
    play.parentElement.replaceChildren(player);
    player.focus();
  });
  return [still, play];
}
