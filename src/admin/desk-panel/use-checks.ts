import type { Checks, DocumentRef } from "./desk";
import { useGetChecksQuery } from "./desk-api";

interface AskedChecks {
  checks: Checks | null;
  failed: boolean;
}

/** What the stored draft lacks; asked again after every write to it. */
export function useChecks(document: DocumentRef): AskedChecks {
  const { currentData, isError } = useGetChecksQuery(document, {
    refetchOnMountOrArgChange: true,
  });
  return { checks: currentData ?? null, failed: isError };
}
