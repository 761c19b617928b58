import { type StrapiApp, useAuth } from "@strapi/strapi/admin";

import { type Action, contentManager } from "./apis";

/**
 * Buttons for those who may press them. Strapi shows a grey Publish to a reporter for ever,
 * and lets him type into a colleague's story until saving is refused.
 */
export function fitActions(app: StrapiApp): void {
  contentManager(app).addDocumentAction((actions) =>
    actions.map((action) => {
      if (action.type === "publish" || action.type === "unpublish")
        return onlyWhoPublishes(action);
      if (action.type === "update") return onlyWhoMaySave(action);
      return action.type === "discard" ? onlyWhenPossible(action) : action;
    }),
  );
}

function onlyWhoPublishes(action: Action): Action {
  return like(action, function usePublishing(props) {
    const rights = useRights("publish", props.model);
    const description = action(props);
    return rights.length > 0 ? description : null;
  });
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

/** Without Publish in the first place, Strapi puts this one there, grey or not. */
function onlyWhenPossible(action: Action): Action {
  return like(action, (props) => {
    const description = action(props);
    return description?.disabled === true ? null : description;
  });
}

function useRights(what: "publish" | "update", model: string) {
  return useAuth("useRights", ({ permissions }) => permissions).filter(
    ({ action, subject }) =>
      action === `plugin::content-manager.explorer.${what}` &&
      subject === model,
  );
}

/** Where a button stands follows from what Strapi's own says of itself. */
function like({ type, position }: Action, action: Action): Action {
  return Object.assign(action, { type, position });
}
