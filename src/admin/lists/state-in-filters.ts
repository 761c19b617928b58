import type { State } from "./states";

/** As the content manager writes its filters into the URL. */
export interface Filters {
  $and?: readonly Record<string, unknown>[];
}

/** The state that a list is filtered by, where it is filtered by one. */
export function stateInFilters(filters: Filters | undefined): unknown {
  const found = (filters?.$and ?? []).find(isAboutState);
  const condition = found?.["deskState"];
  return typeof condition === "object" && condition !== null
    ? (condition as { $eq?: unknown }).$eq
    : undefined;
}

/** The same filters with another state, or without one; everything else that is looked for stays. */
export function withState(
  filters: Filters | undefined,
  state: State | null,
): Filters {
  const others = (filters?.$and ?? []).filter((one) => !isAboutState(one));
  return {
    $and: state === null ? others : [...others, { deskState: { $eq: state } }],
  };
}

const isAboutState = (filter: Record<string, unknown>) =>
  Object.hasOwn(filter, "deskState");
