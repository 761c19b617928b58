import { el, safeUrl, some } from "./dom.js";

/** An image in the sizes that were stored of it; the browser takes the one that fits. */
export function image(picture, sizes, loading = "lazy") {
  const file = picture?.image;
  const src = safeUrl(file?.url);
  if (!src) return null;
  const stored = [...Object.values(file.formats ?? {}), file];
  return el("img", {
    src,
    srcset: stored
      .map(({ url, width }) => `${new URL(url, location)} ${width}w`)
      .join(", "),
    sizes,
    alt: picture.alt ?? "",
    width: file.width,
    height: file.height,
    loading,
  });
}

/** A picture with its caption and credit. */
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
