let made = 0;

/**
 * A value of a statement that is known only when a query is asked: the statement is compiled once, and asked with another
 * slug or cursor each time. It goes through Strapi's query builder as text, and is found by that text in what comes out.
 */
export class Late {
  private readonly mark: string;

  constructor(readonly value: (variables: Variables) => unknown) {
    made += 1;
    this.mark = `\u0001late ${made}\u0001`;
  }

  toString(): string {
    return this.mark;
  }
}

export type Variables = Readonly<Record<string, unknown>>;

/** The statement's values in their order, for given variables. */
export function bound(bindings: readonly unknown[], lates: readonly Late[]) {
  const byMark = new Map(lates.map((late) => [late.toString(), late]));
  const slots = bindings.map((binding) =>
    binding instanceof Late
      ? binding
      : typeof binding === "string"
        ? (byMark.get(binding) ?? binding)
        : binding,
  );
  return (variables: Variables): unknown[] =>
    slots.map((slot) => (slot instanceof Late ? slot.value(variables) : slot));
}
