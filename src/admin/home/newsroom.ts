import { useFetchClient } from "@strapi/strapi/admin";
import { useCallback, useEffect, useState } from "react";

/** What `GET /admin/newsroom` answers. */
export interface Newsroom {
  waiting: {
    documentId: string;
    title: string;
    state: "new" | "changed";
    editedAt: string;
    editedBy: string | null;
  }[];
  newest: {
    documentId: string;
    title: string;
    section: string | null;
    datePublished: string | null;
  }[];
  leads: {
    documentId: string;
    name: string;
    picked: boolean;
    stories: { documentId: string; title: string }[];
  }[];
}

type Asked =
  | { state: "loading" }
  | { state: "failed"; again: () => void }
  | { state: "there"; newsroom: Newsroom };

export function useNewsroom(): Asked {
  const { get } = useFetchClient();
  const [asked, setAsked] = useState<Asked>({ state: "loading" });

  const ask = useCallback(() => {
    setAsked({ state: "loading" });
    get<{ data: Newsroom }>("/admin/newsroom")
      .then(({ data }) => setAsked({ state: "there", newsroom: data.data }))
      .catch(() => setAsked({ state: "failed", again: ask }));
  }, [get]);

  useEffect(ask, [ask]);
  return asked;
}
