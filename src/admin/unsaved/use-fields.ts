import { unstable_useDocumentLayout } from "@strapi/strapi/admin";
import { useMemo } from "react";

import type { FormField } from "./both-texts";

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
