import { randomUUID } from "node:crypto";

import { buildAdmin } from "./builders";
import { desk } from "./desks";
import { newsroom } from "./newsroom";
import { tellPanel, type Desk } from "./panel-api";

/** Everybody who may knock, and at whose document: reporters at one of their own, and at a colleague's. */
export const CALLERS = [
  "a Reporter, at their own",
  "a Reporter, at a colleague's",
  "an Editor",
  "a Desk chief",
  "a role without rights",
  "nobody who is signed in",
] as const;
export type Caller = (typeof CALLERS)[number];

export async function deskOf(caller: Caller): Promise<Desk> {
  switch (caller) {
    case "a Reporter, at their own":
    case "a Reporter, at a colleague's":
      return desk("Reporter");
    case "an Editor":
      return desk("Editor");
    case "a Desk chief":
      return desk("Desk chief");
    case "a role without rights":
      return (powerless ??= signInPowerless());
    case "nobody who is signed in":
      return {
        url: (await newsroom()).url,
        admin: { email: "", password: "", token: "" },
      };
  }
}

let powerless: Promise<Desk> | undefined;

/** A role that somebody made in the panel, and gave nothing yet. */
async function signInPowerless(): Promise<Desk> {
  const name = `Trainee ${randomUUID().slice(0, 8)}`;
  await tellPanel("POST", "/admin/roles", { name, description: "None yet" });
  return { url: (await newsroom()).url, admin: await buildAdmin(name) };
}
