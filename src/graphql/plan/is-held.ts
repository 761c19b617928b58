import { getNamedType, isObjectType, isUnionType } from "graphql";

import { type Asked, askedOf, type Planner } from "./planner";
import { PAGES } from "./page-field";

/** Whether an edition with its reference data has everything that is asked for below a field. */
export function isHeld(planner: Planner, { field, nodes }: Asked): boolean {
  const named = getNamedType(field.type);
  const types = isUnionType(named)
    ? named.getTypes()
    : isObjectType(named)
      ? [named]
      : [];
  return types.every((type) =>
    askedOf(planner, type, nodes).every(
      (one) => "typename" in one || (!isElsewhere(one) && isHeld(planner, one)),
    ),
  );
}

/** Other stories are in their own editions; in another order than the editor's, and by conditions, a database finds parts best. */
function isElsewhere({ parent, field, args }: Asked): boolean {
  const name = `${parent.name}.${field.name}`;
  if (PAGES[name] !== undefined || name === "Section.lead") return true;
  const { filters, sort } = args;
  return (
    Object.keys(filters ?? {}).length > 0 || [sort ?? []].flat().length > 0
  );
}
