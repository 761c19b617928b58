import type { Core } from "@strapi/strapi";
import { strings } from "@strapi/utils";

import { inTransaction } from "../../database/in-transaction";
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
  await takeTurns(strapi, type, base);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if ((await addressHolder(strapi, type, slug)) === null) return slug;
  }
}

/** Writers who make an address from the same words wait for one another, until the first has committed. */
async function takeTurns(
  strapi: Core.Strapi,
  type: AddressType,
  base: string,
): Promise<void> {
  await inTransaction(strapi, (trx) =>
    trx.raw("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", [
      `${type}/${base}`,
    ]),
  );
}

function slugFrom(title: unknown): string | null {
  if (typeof title !== "string") return null;
  const slug = strings
    .nameToSlug(title, { separator: "-" })
    .slice(0, LONGEST)
    .replace(/-+$/u, "");
  return slug === "" ? null : slug;
}
