import type {
  ImageEdition,
  ImageFormatEdition,
  PictureEdition,
} from "./edition";
import { isRow, number, one, text, type Row } from "./row";

export const buildPicture = (row: Row): PictureEdition => ({
  alt: text(row["alt"]),
  caption: text(row["caption"]),
  credit: text(row["credit"]),
  image: one(row["image"], buildImage),
});

const buildImage = (file: Row): ImageEdition => ({
  url: text(file["url"]) ?? "",
  alternativeText: text(file["alternativeText"]),
  caption: text(file["caption"]),
  width: number(file["width"]),
  height: number(file["height"]),
  mime: text(file["mime"]),
  size: number(file["size"]),
  formats: buildFormats(file["formats"]),
});

function buildFormats(
  formats: unknown,
): Record<string, ImageFormatEdition> | null {
  if (!isRow(formats)) return null;
  return Object.fromEntries(
    Object.entries(formats).flatMap(([name, format]) =>
      isRow(format) ? [[name, buildFormat(format)]] : [],
    ),
  );
}

const buildFormat = (format: Row): ImageFormatEdition => ({
  url: text(format["url"]) ?? "",
  width: number(format["width"]),
  height: number(format["height"]),
  mime: text(format["mime"]),
  size: number(format["size"]),
});
