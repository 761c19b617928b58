import {
  useAPIErrorHandler,
  useFetchClient,
  useNotification,
} from "@strapi/strapi/admin";
import { useRef } from "react";

import { useMay } from "../content-manager/use-rights";
import { editAddress } from "./addresses";
import type { SectionLead } from "./newsroom";

/** Saves another order of the stories that lead a section, unless somebody changed the section meanwhile. */
export function useReorder(onSaved: () => void) {
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  // Not a disabled button: that would take the keyboard's place from whoever moves a story by several.
  const saving = useRef(false);
  const mayReorder = useMay("update", "api::section.section");

  const reorder = async (
    { documentId, updatedAt }: SectionLead,
    lead: string[],
  ) => {
    if (saving.current) return;
    saving.current = true;
    try {
      await put(editAddress("section", documentId), {
        lead,
        basedOn: updatedAt,
      });
    } catch (error) {
      // As the fetch client throws; its type is not said.
      const message = formatAPIError(
        error as Parameters<typeof formatAPIError>[0],
      );
      toggleNotification({ type: "danger", message });
    } finally {
      saving.current = false;
      onSaved();
    }
  };
  return { mayReorder, reorder };
}
