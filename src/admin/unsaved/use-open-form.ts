import { type FormContextValue, useForm } from "@strapi/strapi/admin";

import type { Values } from "./values";

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
