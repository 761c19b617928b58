import { type FormContextValue, useForm } from "@strapi/strapi/admin";

import type { StoryValues } from "./story-form";

type FormOfStrapi = FormContextValue<object>;

export interface StoryForm extends Pick<
  FormOfStrapi,
  "initialValues" | "disabled" | "addFieldRow" | "onChange"
> {
  values: StoryValues;
  getValues: () => StoryValues;
}

/** The form of the story that is open. Strapi types its values as an object. */
export function useStoryForm(): StoryForm {
  return {
    values: useForm("writing", ({ values }) => values),
    getValues: useForm("writing", ({ getValues }) => getValues),
    initialValues: useForm("writing", (state) => state.initialValues),
    disabled: useForm("writing", ({ disabled }) => disabled),
    addFieldRow: useForm("writing", ({ addFieldRow }) => addFieldRow),
    onChange: useForm("writing", ({ onChange }) => onChange),
  };
}
