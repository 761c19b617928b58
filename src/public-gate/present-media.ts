type Row = Record<string, unknown>;

export type AbsoluteUrl = (url: string) => string | null;

/** One size of a picture, as a browser chooses by width. */
export interface PictureSize {
  name: string;
  url: string;
  width: number;
  height: number;
  mime: string;
}

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

/**
 * A picture in every size that there is of it, narrowest first, the one that was uploaded among them as `original`: what
 * `srcset` lists. Of a file without measures there is nothing to choose from.
 */
export function presentSizes(file: Row, absolute: AbsoluteUrl): PictureSize[] {
  const formats = isRow(file["formats"]) ? Object.entries(file["formats"]) : [];
  return [...formats, ["original", file] as const]
    .flatMap(([name, held]) => presentSize(name, held, absolute) ?? [])
    .sort((one, other) => one.width - other.width);
}

function presentSize(
  name: string,
  held: unknown,
  absolute: AbsoluteUrl,
): PictureSize | null {
  if (!isRow(held)) return null;
  const { width, height, mime } = held;
  const url = typeof held["url"] === "string" ? absolute(held["url"]) : null;
  return url !== null &&
    typeof mime === "string" &&
    isLength(width) &&
    isLength(height)
    ? { name, url, width, height, mime }
    : null;
}

const isLength = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0;

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

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
