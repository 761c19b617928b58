import { useFetchClient } from "@strapi/strapi/admin";
import { useCallback, useEffect, useRef, useState } from "react";

const ARTICLES = "/content-manager/collection-types/api::article.article";
const OFFERED = 10;

export interface Story {
  documentId: string;
  title: string;
  /** The panel's word: draft, published or modified. Only a draft is not live. */
  status: string;
}

/** Live stories whose headline has the words, newest first. */
export function useStorySearch() {
  const { get } = useFetchClient();
  const [found, setFound] = useState<Story[]>([]);
  const [loading, setLoading] = useState(false);
  const [failed, setFailed] = useState(false);
  const last = useRef(0);

  const search = useCallback(
    async (words: string) => {
      // Answers may come in another order: only that to the last words counts.
      const turn = (last.current += 1);
      setLoading(true);
      const answer = await stories(get, {
        status: "published",
        sort: "datePublished:DESC",
        pageSize: OFFERED,
        ...(words.trim() === ""
          ? {}
          : { filters: { title: { $containsi: words.trim() } } }),
      }).catch(() => null);
      if (turn !== last.current) return;
      setFound(answer ?? []);
      setFailed(answer === null);
      setLoading(false);
    },
    [get],
  );
  return { found, loading, failed, search };
}

/** The stories behind stored ids; null until they are known. */
export function useStoriesOf(ids: readonly string[]) {
  const { get } = useFetchClient();
  const [known, setKnown] = useState<ReadonlyMap<string, Story> | null>(null);
  const asked = ids.join();

  useEffect(() => {
    const documentIds = asked === "" ? [] : asked.split(",");
    if (documentIds.length === 0) return setKnown(new Map());
    let current = true;
    void stories(get, {
      pageSize: documentIds.length,
      filters: { documentId: { $in: documentIds } },
    })
      .catch(() => [])
      .then((list) => {
        const byId = new Map(list.map((story) => [story.documentId, story]));
        if (current) setKnown(byId);
      });
    return () => {
      current = false;
    };
  }, [get, asked]);
  return known;
}

type Get = ReturnType<typeof useFetchClient>["get"];

async function stories(get: Get, params: object): Promise<Story[]> {
  const { data } = await get<{ results: Story[] }>(ARTICLES, { params });
  return data.results;
}
