import type { Core } from "@strapi/strapi";
import { strings } from "@strapi/utils";

import { addressHolder, type AddressType } from "./addresses";

/** Leaves room for a number behind it; the database holds 255. */
const LONGEST = 180;

/** The next free address made from a new document's headline or name; null when it has none yet. */
export async function slugFor(
  strapi: Core.Strapi,
  type: AddressType,
  data: Record<string, unknown>,
): Promise<string | null> {
  const base = slugFrom(data["title"] ?? data["name"]);
  if (base === null) return null;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if ((await addressHolder(strapi, type, slug)) === null) return slug;
  }
}

function slugFrom(title: unknown): string | null {
  if (typeof title !== "string") return null;
  const slug = strings
    .nameToSlug(title, { separator: "-" })
    .slice(0, LONGEST)
    .replace(/-+$/u, "");
  return slug === "" ? null : slug;
}
