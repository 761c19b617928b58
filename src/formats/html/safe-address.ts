const LINKS = ["http:", "https:", "mailto:"];
const PICTURES = ["http:", "https:"];
/** Stands for "here": a picture of ours is stored by its path. */
const HERE = "http://here.invalid";

/** A link that a reader may be sent to, written as it was understood; null for every other. */
export function linkAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return LINKS.includes(protocol) ? href : null;
}

/** The same for a picture, which may also be a path on this newsroom. */
export function pictureAddress(url: string): string | null {
  const base = url.startsWith("/") ? HERE : undefined;
  if (!URL.canParse(url, base)) return null;
  const { protocol, origin, href } = new URL(url, base);
  if (origin === HERE) return href.slice(HERE.length);
  return PICTURES.includes(protocol) ? href : null;
}
