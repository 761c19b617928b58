import { type FormContextValue, useForm } from "@strapi/strapi/admin";

export type Values = Record<string, unknown>;

/** The form that is open, its values read by name. Strapi types them as an object. */
export function useOpenForm() {
  return {
    values: useForm("unsaved", ({ values }) => values) as Values,
    initialValues: useForm(
      "unsaved",
      ({ initialValues }) => initialValues,
    ) as Values,
    modified: useForm("unsaved", ({ modified }) => modified),
    getValues: useForm("unsaved", ({ getValues }) => getValues) as () => Values,
    setValues: useForm(
      "unsaved",
      ({ setValues }) => setValues,
    ) as FormContextValue<Values>["setValues"],
  };
}

/** The fields whose values differ, as the form would send them. */
export function changedFields(before: Values, after: Values): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSame(before[name], after[name]));
}

/** A cleared field is null, undefined or not there. */
export const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
