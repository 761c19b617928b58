/** A form's values as Strapi's API takes them: where the form keeps more about a picked document than is stored, what is stored. */
export function asSent(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, sent(value)]),
  );
}

function sent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sent);
  if (typeof value !== "object" || value === null) return value;
  return "apiData" in value ? value.apiData : asSent(value);
}
