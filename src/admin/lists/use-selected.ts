import { useTable } from "@strapi/strapi/admin";
import { useParams } from "react-router-dom";

import type { Row } from "../content-manager/apis";

/** The rows that are ticked, and of which type they are. */
export function useSelected(): { model: string; documents: readonly Row[] } {
  const { slug = "" } = useParams();
  const documents = useTable(
    "useSelected",
    (state) => state.selectedRows as unknown as Row[],
  );
  return { model: slug, documents };
}
