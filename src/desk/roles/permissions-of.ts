import { DERIVED_FIELDS } from "../derived-fields";
import type { Permission } from "../panel-services";
import { DESK_TYPES, type DeskType, type Right, type Role } from "./role";

/** The permissions that a role comes to, field by field, given the fields of each type. */
export function permissionsOf(
  role: Role,
  fieldsOf: (type: DeskType) => readonly string[],
): Permission[] {
  const editorial = DESK_TYPES.flatMap((type) =>
    role.may[type].map((right) => permission(right, type, fieldsOf(type))),
  );
  const media = role.media.map((right) => ({
    action: `plugin::upload.${right}`,
    subject: null,
    properties: {},
    conditions: [],
  }));
  return [...editorial, ...media];
}

function permission(
  right: Right,
  type: DeskType,
  fields: readonly string[],
): Permission {
  const [action, condition] =
    typeof right === "string" ? [right, undefined] : right;
  return {
    action: `plugin::content-manager.explorer.${action}`,
    subject: type,
    properties: properties(action, type, fields),
    conditions: condition === undefined ? [] : [condition],
  };
}

/** Only these three are given field by field: Strapi strips from a request what is not listed. */
function properties(
  action: string,
  type: DeskType,
  fields: readonly string[],
): Permission["properties"] {
  if (action === "read") return { fields };
  if (action !== "create" && action !== "update") return {};
  const derived = DERIVED_FIELDS[type] ?? [];
  return { fields: fields.filter((field) => !derived.includes(field)) };
}
