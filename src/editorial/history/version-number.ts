import { errors } from "@strapi/utils";

/** Which edition a path names. Editions are counted from 1. */
export function versionNumber({
  version = "",
}: Record<string, string>): number {
  if (/^[1-9]\d{0,8}$/u.test(version)) return Number(version);
  throw new errors.NotFoundError("Editions are counted from 1.");
}
