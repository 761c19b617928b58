import { readRefusal } from "./refusal";
import { SeveralDialog } from "./several-dialog";
import { useSelected } from "./use-selected";
import { useTellDesk } from "./use-tell-desk";

interface DialogProps {
  onClose: () => void;
}

/** Publishes what is ticked: together or not at all. */
export function PublishTogether({ onClose }: DialogProps) {
  const { documents } = useSelected();
  return (
    <SeveralDialog
      rule="These go out together. If one of them cannot, none does, and you are told what is missing in each."
      verb="Publish"
      done={(count) => `${count} published.`}
      documents={documents}
      onConfirm={useTogether("bulkPublish")}
      onClose={onClose}
    />
  );
}

/** Withdraws what is ticked and live: together or not at all. */
export function WithdrawTogether({ onClose }: DialogProps) {
  const { documents } = useSelected();
  return (
    <SeveralDialog
      rule="These come down together, and may return. If one of them cannot, none does, and you are told why."
      verb="Withdraw"
      done={(count) => `${count} withdrawn.`}
      documents={documents.filter(({ status }) => status !== "draft")}
      onConfirm={useTogether("bulkUnpublish")}
      onClose={onClose}
    />
  );
}

function useTogether(action: "bulkPublish" | "bulkUnpublish") {
  const { model } = useSelected();
  const [tell] = useTellDesk();
  const url = `/content-manager/collection-types/${model}/actions/${action}`;

  return async (documents: readonly { documentId: string }[]) => {
    const documentIds = documents.map(({ documentId }) => documentId);
    const answer = await tell({ url, body: { documentIds } });
    return "error" in answer ? readRefusal(answer.error) : null;
  };
}
