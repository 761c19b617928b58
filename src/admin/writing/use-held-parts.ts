import { useFetchClient } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";

import { stateSeen } from "../content-manager/say-what-it-saw";
import type { HeldPart } from "./counted";
import { learnParts } from "./known-parts";

/** Which quotes and clips the stored draft holds; asked again when the form has loaded another state of it. */
export function useHeldParts(
  documentId: string | undefined,
  initialValues: object,
): HeldPart[] {
  const { get } = useFetchClient();
  const [held, setHeld] = useState<HeldPart[]>([]);
  const state = stateSeen(documentId ?? "");

  useEffect(() => {
    if (documentId === undefined) return setHeld([]);
    let current = true;
    get<{ data: HeldPart[] }>(`/admin/newsroom/article/${documentId}/parts`)
      .then(({ data }) => {
        learnParts(data.data);
        if (current) setHeld(data.data);
      })
      // Without them the minutes are counted from the narration alone; what is stored is right.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [get, documentId, state, initialValues]);
  return held;
}
