export type AbsoluteUrl = (url: string) => string | null;

const SHOWN = ["url", "width", "height", "mime", "size"] as const;

/**
 * Addresses come from PUBLIC_URL, never from a request's headers; a store elsewhere gives whole URLs already. What is no
 * address that a browser fetches over the web is null.
 */
export const absoluteUrl =
  (publicUrl: string): AbsoluteUrl =>
  (url) => {
    if (!URL.canParse(url, publicUrl)) return null;
    const absolute = new URL(url, publicUrl);
    return /^https?:$/.test(absolute.protocol) ? absolute.toString() : null;
  };

/** The sizes of a picture: `{small: {url, width, height, mime, size}}`, without hashes, paths and names of files. */
export function presentFormats(
  formats: unknown,
  absolute: AbsoluteUrl,
): Record<string, unknown> | null {
  if (typeof formats !== "object" || formats === null) return null;
  return Object.fromEntries(
    Object.entries(formats).flatMap(([size, format]: [string, unknown]) =>
      typeof format === "object" && format !== null
        ? [[size, presentFormat(format, absolute)]]
        : [],
    ),
  );
}

function presentFormat(
  format: object,
  absolute: AbsoluteUrl,
): Record<string, unknown> {
  const held = new Map<string, unknown>(Object.entries(format));
  return Object.fromEntries(
    SHOWN.filter((name) => held.has(name)).map((name) => {
      const value = held.get(name);
      return [
        name,
        name === "url" && typeof value === "string" ? absolute(value) : value,
      ];
    }),
  );
}
