import type { Core } from "@strapi/strapi";

/** Where the request at hand keeps the ids of what it changed; its transaction may still be open, so they have no `seq` yet. */
const STATE = "notedChanges";

export function noteChanges(strapi: Core.Strapi, ids: readonly string[]): void {
  const state = strapi.requestContext.get()?.state;
  if (state !== undefined) state[STATE] = [...notedIn(state), ...ids];
}

/** The ids of the changes that a request made, or tried to. */
export function notedIn(state: Record<string, unknown>): string[] {
  const noted = state[STATE];
  return Array.isArray(noted) ? noted.map(String) : [];
}
