import type { StrapiApp } from "@strapi/strapi/admin";

import { type BulkAction, contentManager } from "../content-manager/apis";
import { useMay } from "../content-manager/use-rights";
import { isDrafted } from "./drafted";
import { HandOverEach } from "./hand-over-each";
import { PublishTogether, WithdrawTogether } from "./together";

/** What may be done to several at once. Strapi's own Publish and Unpublish stop at the first that is refused, and hide the others. */
export function bulkActions(app: StrapiApp): void {
  contentManager(app).addBulkAction((actions) => [
    useHandingOver,
    usePublishing,
    useWithdrawing,
    ...actions.filter(({ type }) => type === "delete"),
  ]);
}

const useHandingOver: BulkAction = ({ model }) =>
  useMayAtDesk("update", model)
    ? {
        label: "Ready for edit",
        variant: "tertiary",
        dialog: {
          type: "modal",
          title: "Hand over for an edit",
          content: HandOverEach,
        },
      }
    : null;

const usePublishing: BulkAction = ({ model }) =>
  useMayAtDesk("publish", model)
    ? {
        label: "Publish",
        variant: "tertiary",
        dialog: {
          type: "modal",
          title: "Publish several",
          content: PublishTogether,
        },
      }
    : null;

const useWithdrawing: BulkAction = ({ model, documents }) => {
  const may = useMayAtDesk("publish", model);
  const live = documents.some(({ status }) => status !== "draft");
  return may && live
    ? {
        label: "Withdraw",
        variant: "tertiary",
        dialog: {
          type: "modal",
          title: "Withdraw several",
          content: WithdrawTogether,
        },
      }
    : null;
};

/** Whether the role may do this to documents of a type that have a state at the desk. */
function useMayAtDesk(right: "update" | "publish", model: string): boolean {
  const may = useMay(right, model);
  return may && isDrafted(model);
}
