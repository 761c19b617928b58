/** Values that stand in the data, by the field that holds them (`Article.title`): a query that asks with them finds something. */
export class Pools {
  private readonly known = new Map<string, unknown[]>();

  add(key: string, value: unknown): void {
    if (value === null || value === undefined) return;
    const values = this.known.get(key) ?? [];
    if (!values.includes(value)) values.push(value);
    this.known.set(key, values);
  }

  /** Takes every value out of an answer in which each object says its `__typename`. */
  addAnswer(value: unknown): void {
    if (Array.isArray(value)) value.forEach((item) => this.addAnswer(item));
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return;
    const { __typename: type, ...fields } = value as Record<string, unknown>;
    for (const [name, held] of Object.entries(fields))
      if (typeof held === "object") this.addAnswer(held);
      else this.add(`${String(type)}.${name}`, held);
  }

  texts(key: string): string[] {
    return this.all(key).filter((value) => typeof value === "string");
  }

  numbers(key: string): number[] {
    return this.all(key).filter((value) => typeof value === "number");
  }

  private all(key: string): readonly unknown[] {
    return this.known.get(key) ?? [];
  }
}
