/** A query before it is written: what fast-check makes and, when the answers differ, makes smaller. */
export type AskedQuery = readonly Selection[];

export type Selection = AskedField | AskedGroup;

export interface AskedField {
  kind: "field";
  name: string;
  alias: boolean;
  args: Readonly<Record<string, Value>>;
  condition: Condition | null;
  /** None for a scalar. */
  selections: readonly Selection[] | null;
}

/** Fields behind three dots: written in place, or as a fragment of its own. */
export interface AskedGroup {
  kind: "inline" | "fragment";
  type: string;
  condition: Condition | null;
  selections: readonly Selection[];
}

export interface Condition {
  directive: "skip" | "include";
  value: Value;
}

export type Value =
  | string
  | number
  | boolean
  | null
  | InVariable
  | readonly Value[]
  | { readonly [key: string]: Value };

/** A value that the query takes from a variable: sent with the query, or given as the variable's default. */
export class InVariable {
  constructor(
    readonly value: Value,
    readonly how: "sent" | "default" | "missing",
  ) {}
}

/** The value as it is sent beside the query: without variables in it. */
export function plain(value: Value): unknown {
  if (value instanceof InVariable) return plain(value.value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, plain(inner)]),
    );
  return value;
}
