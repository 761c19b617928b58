import type { FieldPlan } from "./field-plan";
import type { Asked, Planner } from "./planner";
import type { Row } from "./row";
import { leadField } from "./lead-field";
import { PAGES, pageField } from "./page-field";

/** A field that Strapi does not derive; null for all others. */
export function ownField(
  planner: Planner,
  one: Asked,
  row: Row,
): FieldPlan | null {
  const name = `${one.parent.name}.${one.field.name}`;
  const page = PAGES[name];
  if (page !== undefined) return pageField(planner, one, row, page);
  return name === "Section.lead" ? leadField(planner, one, row) : null;
}
