import type { Desk, DocumentRef } from "./desk";
import { useGetDeskQuery } from "./desk-api";

interface AskedDesk {
  desk: Desk | null;
  failed: boolean;
  again: () => void;
}

/** How a document stands; asked again after every write to it. */
export function useDesk(document: DocumentRef | null): AskedDesk {
  const { currentData, isError, refetch } = useGetDeskQuery(
    document ?? NOTHING,
    { skip: document === null, refetchOnMountOrArgChange: true },
  );
  return {
    desk: currentData ?? null,
    failed: isError,
    again: () => void refetch(),
  };
}

const NOTHING: DocumentRef = { type: "article", model: "", documentId: "" };
