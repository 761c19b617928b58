import { useFetchClient } from "@strapi/strapi/admin";
import { useCallback, useEffect, useState } from "react";

/** What became of a request. */
export type Asked<Data> =
  | { state: "loading" }
  | { state: "failed"; again: () => void }
  | { state: "there"; data: Data; again: () => void };

/** Asks one route of the newsroom, when its screen is opened and whenever `again` is called. */
export function useAsked<Data>(path: string): Asked<Data> {
  const { get } = useFetchClient();
  const [asked, setAsked] = useState<Asked<Data>>({ state: "loading" });

  const ask = useCallback(() => {
    get<{ data?: Data }>(path)
      .then(({ data: { data } }) =>
        // A path below /admin that nothing answers is answered with the panel's own page.
        setAsked(
          data === undefined
            ? { state: "failed", again: ask }
            : { state: "there", data, again: ask },
        ),
      )
      .catch(() => setAsked({ state: "failed", again: ask }));
  }, [get, path]);

  useEffect(ask, [ask]);
  return asked;
}
