import { unstable_useDocumentLayout } from "@strapi/strapi/admin";
import { useMemo } from "react";

import type { Attribute } from "./fit";

export interface FormField {
  name: string;
  /** As the form says it: "Headline". */
  label: string;
  attribute: Attribute;
}

/** The fields that somebody can type into, in the order of the form. */
export function useFields(model: string): FormField[] {
  const { edit } = unstable_useDocumentLayout(model);
  return useMemo(
    () =>
      edit.layout.flat(2).map(({ name, label, attribute }) => ({
        name,
        label,
        attribute,
      })),
    [edit],
  );
}
