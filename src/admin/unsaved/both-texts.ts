import { isSame, type Values } from "./values";
import type { Attribute } from "./fit";
import { inWords, type ShownPart } from "./in-words";
import type { StaleWrite } from "./refusals";

export interface FormField {
  name: string;
  /** As the form says it: "Headline". */
  label: string;
  attribute: Attribute;
}

export interface Theirs {
  /** The state that is shown: what is saved over it is based on it. */
  updatedAt: string;
  values: Values;
  /** The quotes and clips in the body of a story. */
  shown: ShownPart[];
  /** Who and what a relation names, by field. */
  related: Record<string, { id: number; name: string }[]>;
}

export type Side = "mine" | "theirs";

/** A field that somebody else changed, as both would have it. */
export interface BothTexts {
  field: FormField;
  /** Whether it was typed in here too; otherwise there is nothing to choose. */
  typedHere: boolean;
  mine: string;
  theirs: string;
}

interface Form {
  values: Values;
  initialValues: Values;
}

/** What differs between the stored state and the form, field by field, in the order of the form. */
export function bothTexts(
  { fields: changed }: StaleWrite,
  fields: readonly FormField[],
  form: Form,
  theirs: Theirs,
): BothTexts[] {
  return fields
    .filter(({ name }) =>
      // Who changed what is not known of old states: then all that was typed here is shown beside what is stored.
      changed === null ? isTyped(name, form) : changed.includes(name),
    )
    .map((field) => ({
      field,
      typedHere: isTyped(field.name, form),
      ...(field.attribute.type === "relation"
        ? relation(field.name, form, theirs)
        : text(field.name, form, theirs)),
    }));
}

const isTyped = (name: string, { values, initialValues }: Form) =>
  !isSame(initialValues[name], values[name]);

function text(
  name: string,
  { values }: Form,
  { values: stored, shown }: Theirs,
) {
  return {
    mine: inWords(values[name], shown),
    theirs: inWords(stored[name], shown),
  };
}

/** The form of a relation holds only what was put in and taken out: both go over what is stored. */
function relation(name: string, { values }: Form, { related }: Theirs) {
  const stored = related[name] ?? [];
  const changes = values[name] as
    { connect?: unknown[]; disconnect?: { id: number }[] } | undefined;
  const gone = new Set(changes?.disconnect?.map(({ id }) => id));
  const added = inWords(
    (changes?.connect ?? []).map((one) => ({ name: named(one) })),
    NOTHING_SHOWN,
  ).split("\n\n");
  const left = stored.filter(({ id }) => !gone.has(id)).map((one) => one.name);
  return {
    mine: [...left, ...added].filter((one) => one !== "").join("\n"),
    theirs: stored.map((one) => one.name).join("\n"),
  };
}

const NOTHING_SHOWN: readonly ShownPart[] = [];

const named = (one: unknown) => (one as { label?: string }).label ?? "";
