import type { Core } from "@strapi/strapi";
import { AsyncLocalStorage } from "node:async_hooks";

/** Who did something, as the log keeps it: by the name they had then. `id` is null for what no administrator did. */
export interface Actor {
  id: number | null;
  name: string;
}

export interface Reason {
  actor?: Actor | null;
  why?: string | null;
  /** What the change is meant as, where its effect alone does not tell: a kill takes down as a withdrawal does. */
  kind?: "killed";
}

const reasons = new AsyncLocalStorage<Reason>();

/** Everything that `work` changes is recorded with this reason. */
export const recordAs = <Result>(
  reason: Reason,
  work: () => Promise<Result>,
): Promise<Result> => reasons.run({ ...reasons.getStore(), ...reason }, work);

/** Who is at work and why: as `recordAs` says, or else the administrator who asked. */
export function reasonNow(strapi: Core.Strapi): Reason & {
  actor: Actor | null;
} {
  const reason = reasons.getStore() ?? {};
  return { ...reason, actor: reason.actor ?? signedIn(strapi) };
}

interface Administrator {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

function signedIn(strapi: Core.Strapi): Actor | null {
  const state = strapi.requestContext.get()?.state as
    | { user?: Administrator; auth?: { strategy?: { name?: string } } }
    | undefined;
  const user = state?.user;
  if (user === undefined || state?.auth?.strategy?.name !== "admin")
    return null;
  const name = [user.firstname, user.lastname].filter(Boolean).join(" ");
  return {
    id: user.id,
    name: name || user.username || `administrator ${user.id}`,
  };
}
