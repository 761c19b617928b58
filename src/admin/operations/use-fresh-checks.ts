import { useFetchClient } from "@strapi/strapi/admin";
import { useCallback, useEffect, useState } from "react";

import type { Checks, DocumentRef } from "../desk-panel/desk";
import { routeOf } from "../desk-panel/desk-api";

/**
 * Asks the checks of what is stored at this moment. What the panel shows may be from before the last save; null where they
 * do not answer.
 */
export function useAskChecks(
  document: DocumentRef,
): () => Promise<Checks | null> {
  const { get } = useFetchClient();
  const route = routeOf(document, "checks");
  return useCallback(
    () =>
      get<{ data: Checks }>(route).then(
        ({ data }) => data.data,
        () => null,
      ),
    [get, route],
  );
}

/** The same, for a dialog: asked once, when it opens. Undefined until there is an answer. */
export function useFreshChecks(
  document: DocumentRef,
): Checks | null | undefined {
  const ask = useAskChecks(document);
  const [checks, setChecks] = useState<Checks | null>();

  useEffect(() => {
    let gone = false;
    void ask().then((answer) => {
      if (!gone) setChecks(answer);
    });
    return () => {
      gone = true;
    };
  }, [ask]);

  return checks;
}
