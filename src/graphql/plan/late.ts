export type Variables = Readonly<Record<string, unknown>>;

/** Larger than any number that a query may carry. */
const FIRST_NUMBER = 9_007_000_000_000_000;
let made = 0;

/**
 * A value of a statement that is known only when a query is asked: the statement is compiled once, and asked with another
 * slug, page or cursor each time. It goes through Strapi's query builder as a mark, and is found by it in what comes out.
 */
export class Late {
  private readonly order: number;

  constructor(readonly value: (variables: Variables) => unknown) {
    made += 1;
    this.order = made;
  }

  /** Where Strapi wants text. */
  get text(): string {
    return `\u0001late ${this.order}\u0001`;
  }

  /** Where Strapi wants a number. */
  get number(): number {
    return FIRST_NUMBER + this.order;
  }
}

/** The statement's values in their order, for given variables. */
export function bound(bindings: readonly unknown[], lates: readonly Late[]) {
  const byMark = new Map<unknown, Late>(
    lates.flatMap((late) => [
      [late, late],
      [late.text, late],
      [late.number, late],
    ]),
  );
  const slots = bindings.map((binding) => byMark.get(binding) ?? binding);
  return (variables: Variables): unknown[] =>
    slots.map((slot) => (slot instanceof Late ? slot.value(variables) : slot));
}

/** A copy of an argument's value with each late value in it told by `tell`. */
export function settled(
  value: unknown,
  tell: (late: Late) => unknown,
): unknown {
  if (value instanceof Late) return tell(value);
  if (Array.isArray(value)) return value.map((item) => settled(item, tell));
  // What a scalar of the schema made (a date, a number) is no tree of arguments.
  return typeof value === "object" && value !== null && !(value instanceof Date)
    ? Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          settled(inner, tell),
        ]),
      )
    : value;
}

export const hasLate = (value: unknown): boolean =>
  value instanceof Late ||
  (typeof value === "object" &&
    value !== null &&
    Object.values(value).some(hasLate));
