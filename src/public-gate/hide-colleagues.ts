const BY = ["createdBy", "updatedBy"];

/**
 * Strapi sends with every entry the e-mail address of who made and who last changed it, to all who may open the entry.
 * Names are enough; addresses are for those who look after users, in the users' own list.
 */
export function hideColleagues(value: unknown): void {
  if (!isPlain(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (BY.includes(key) && isPlain(inner))
      Reflect.deleteProperty(inner, "email");
    hideColleagues(inner);
  }
}

/** Data, and not a stream or whatever else a body may be. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return (
    Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  );
}
