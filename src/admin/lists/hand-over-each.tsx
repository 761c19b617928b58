import type { Row } from "../content-manager/apis";
import { readRefusal, titleOf, type Refusal, type Refused } from "./refusal";
import { SeveralDialog } from "./several-dialog";
import { useSelected } from "./use-selected";
import { useTellDesk } from "./use-tell-desk";

/** Hands over what is ticked, each for itself: nothing of it is seen by readers. */
export function HandOverEach({ onClose }: { onClose: () => void }) {
  const { documents } = useSelected();
  return (
    <SeveralDialog
      rule="Each of these is handed over for an edit, on its own: if one cannot be, the others still are."
      verb="Ready for edit"
      done={(count) => `${count} handed over.`}
      documents={documents}
      onConfirm={useHandOver()}
      onClose={onClose}
    />
  );
}

function useHandOver() {
  const { model } = useSelected();
  const [tell] = useTellDesk();
  const type = model.split(".").at(-1) ?? "";

  return async (documents: readonly Row[]): Promise<Refusal | null> => {
    const refused: Refused[] = [];
    for (const row of documents) {
      const url = `/admin/newsroom/${type}/${row.documentId}/ready`;
      const answer = await tell({ url, body: {} });
      if (!("error" in answer)) continue;
      const reasons = [readRefusal(answer.error).message];
      refused.push({
        documentId: row.documentId,
        title: titleOf(row),
        reasons,
      });
    }
    if (refused.length === 0) return null;
    const others = documents.length - refused.length;
    return { message: `${others} handed over. These were not:`, refused };
  };
}
