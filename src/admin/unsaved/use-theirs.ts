import { useFetchClient } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";

import type { Values } from "./values";
import type { FormField, Theirs } from "./both-texts";
import { nameOf, type ShownPart } from "./in-words";
import type { StaleWrite } from "./refusals";

/** The stored state of a document, asked beside the form, which keeps what it holds. */
export function useTheirs(
  model: string,
  { documentId, current }: StaleWrite,
  fields: readonly FormField[],
): Theirs | null {
  const { get } = useFetchClient();
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const relations = fields
    .filter(({ attribute }) => attribute.type === "relation")
    .map(({ name }) => name)
    .join();

  useEffect(() => {
    let isWanted = true;
    void ask().then((answered) => isWanted && setTheirs(answered));
    return () => {
      isWanted = false;
    };

    async function ask(): Promise<Theirs> {
      const [stored, shown, ...related] = await Promise.all([
        get<{ data: Values }>(
          `/content-manager/collection-types/${model}/${documentId}`,
        ),
        model === "api::article.article"
          ? get<{ data: ShownPart[] }>(
              `/admin/newsroom/article/${documentId}/parts`,
            )
          : null,
        ...(relations === "" ? [] : relations.split(",")).map(namesIn),
      ]);
      const values = stored.data.data;
      return {
        updatedAt: String(values["updatedAt"]),
        values,
        shown: shown?.data.data ?? [],
        related: Object.fromEntries(related),
      };
    }

    async function namesIn(field: string) {
      const { data } = await get<{ results: (Values & { id: number })[] }>(
        `/content-manager/relations/${model}/${documentId}/${field}`,
        { params: { pageSize: 100 } },
      );
      const named = data.results.map((row) => ({
        id: row.id,
        name: nameOf(row),
      }));
      // Strapi answers the last one first.
      return [field, named.reverse()] as const;
    }
  }, [get, model, documentId, current, relations]);
  return theirs;
}
