import { useDebounce, useFetchClient } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";

import type { Part } from "./part";

type Found =
  | { state: "looking"; parts: Part[] }
  | { state: "failed"; parts: Part[] }
  | { state: "found"; parts: Part[] };

/** Quotes and clips with these words, as somebody types them; the newest while nothing is typed. */
export function usePartSearch(words: string, kind?: "quote"): Found {
  const { get } = useFetchClient();
  const q = useDebounce(words, 200);
  const [found, setFound] = useState<Found>({ state: "looking", parts: [] });

  useEffect(() => {
    let current = true;
    const params = { ...(q.trim() !== "" && { q }), ...(kind && { kind }) };
    setFound(({ parts }) => ({ state: "looking", parts }));
    void get<{ data: Part[] }>("/admin/newsroom/parts", {
      params: new URLSearchParams(params).toString(),
    })
      .then(({ data }) => ({ state: "found" as const, parts: data.data }))
      .catch(() => ({ state: "failed" as const, parts: [] }))
      .then((next) => current && setFound(next));
    return () => {
      current = false;
    };
  }, [get, q, kind]);

  // What was found for other words is not offered for these.
  return q === words ? found : { state: "looking", parts: found.parts };
}
