import { refused } from "./refused";

/** Names that mean something else to code that copies objects, or looks into one. Nothing here is called so. */
export const isStrange = (name: string): boolean =>
  name === "prototype" || name in Object.prototype;

export const strange = (name: string) =>
  refused("BAD_REQUEST", `${name} is no name that is used here`);
