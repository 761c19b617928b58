import { useAuth } from "@strapi/strapi/admin";

type Right = "create" | "read" | "update" | "publish";

/** What the role gives of a right on a type, with its conditions ("is creator"); nothing where it does not give it. */
export function useRights(right: Right, model: string) {
  return useAuth("useRights", ({ permissions }) => permissions).filter(
    ({ action, subject }) =>
      action === `plugin::content-manager.explorer.${right}` &&
      subject === model,
  );
}

/** Whether the role may do this to any document of a type. */
export const useMay = (right: Right, model: string): boolean =>
  useRights(right, model).length > 0;
