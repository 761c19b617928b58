import { el, safeUrl, some } from "./dom.js";

/**
 * An image in the sizes that were stored of it; the browser takes the one that fits. Its measures are in the page before
 * it arrives, so that nothing moves when it does.
 * @param {import("./types.js").Image | null | undefined} picture
 * @param {string} sizes
 * @param {"lazy" | "eager"} loading
 */
export function image(picture, sizes, loading = "lazy") {
  const file = picture?.image;
  const src = safeUrl(file?.url);
  if (!file || !src) return null;
  return el("img", {
    src,
    srcset: file.sizes.map(({ url, width }) => `${url} ${width}w`).join(", "),
    sizes,
    alt: picture.alt,
    width: file.width,
    height: file.height,
    loading,
  });
}

/**
 * A picture with its caption and credit.
 * @param {import("./types.js").Picture | null} shown
 */
export function picture(shown, className = "picture") {
  return some(
    "figure",
    { class: className },
    image(shown, "(min-width: 64rem) 60rem, 100vw", "eager"),
    some(
      "figcaption",
      {},
      shown?.caption && `${shown.caption} `,
      shown?.credit && el("span", { class: "credit" }, `(${shown.credit})`),
    ),
  );
}
