import { type StrapiApp, useAuth } from "@strapi/strapi/admin";

import { type Action, contentManager } from "./apis";
import { useRights } from "./use-rights";

/** Strapi lets a reporter type into a colleague's story until saving is refused. */
export function fitActions(app: StrapiApp): void {
  contentManager(app).addDocumentAction((actions) =>
    actions.map((action) =>
      action.type === "update" ? onlyWhoMaySave(action) : action,
    ),
  );
}

function onlyWhoMaySave(action: Action): Action {
  return like(action, function useSaving(props) {
    const rights = useRights("update", props.model);
    const me = useAuth("onlyWhoMaySave", ({ user }) => user?.id);
    const description = action(props);
    const mine =
      props.document?.createdBy === undefined ||
      props.document.createdBy?.id === me;
    const everybodys = rights.some(({ conditions = [] }) => !conditions.length);
    return description === null || mine || everybodys
      ? description
      : { ...description, disabled: true, label: "Not yours to edit" };
  });
}

/** Where a button stands follows from what Strapi's own says of itself. */
function like({ type, position }: Action, action: Action): Action {
  return Object.assign(action, { type, position });
}
