import { buildAdmin } from "./builders";
import type { Desk } from "./panel-api";
import { newsroom } from "./newsroom";

export const DESK_ROLES = ["Reporter", "Editor", "Desk chief"] as const;
export type DeskRole = (typeof DESK_ROLES)[number];

const desks = new Map<DeskRole, Promise<Desk>>();

/** Somebody with this role, signed in to the worker's newsroom; the same one for all tests of a file. */
export function desk(role: DeskRole): Promise<Desk> {
  const known = desks.get(role) ?? signIn(role);
  desks.set(role, known);
  return known;
}

async function signIn(role: DeskRole): Promise<Desk> {
  const { url } = await newsroom();
  return { url, admin: await buildAdmin(role) };
}
