import type { Core } from "@strapi/strapi";

import {
  panelServices,
  type PanelServices,
  type StoredRole,
} from "../panel-services";
import { registerConditions } from "./conditions";
import { deskChief } from "./desk-chief";
import { editor } from "./editor";
import { permissionsOf } from "./permissions-of";
import { reporter } from "./reporter";
import type { DeskType, Role } from "./role";

/**
 * Puts the newsroom's roles in place at every start, so that an edit in the panel lasts until then.
 * Only differences are written. Users and roles stay with the Super Admin: whoever may edit users may make himself one.
 */
export async function ownRoles(strapi: Core.Strapi): Promise<void> {
  const services = panelServices(strapi);
  const fieldsOf = (type: DeskType) =>
    services.fields.getNestedFields(strapi.contentType(type), {
      components: strapi.components,
    });

  await registerConditions(services);
  for (const role of [reporter, editor, deskChief]) {
    const { id } = await keepRole(strapi, services, role);
    await services.roles.assignPermissions(id, permissionsOf(role, fieldsOf));
  }
}

async function keepRole(
  strapi: Core.Strapi,
  services: PanelServices,
  role: Role,
): Promise<StoredRole> {
  const { roles } = services;
  const { code, name } = role;
  const description = `Owned by code. ${role.does} Edits here are put back at the next start.`;
  const stored =
    (await roles.findOne({ code })) ??
    (role.takesOver && (await roles.findOne({ code: role.takesOver })));

  await freeTheName(strapi, services, name, stored ? stored.id : 0);
  if (!stored) return roles.create({ code, name, description });
  const same =
    stored.code === code &&
    stored.name === name &&
    stored.description === description;
  if (!same)
    await strapi.db.query("admin::role").update({
      where: { id: stored.id },
      data: { code, name, description },
    });
  return stored;
}

/** Names are unique in Strapi: a role made in the panel under one of ours must not stop the start. */
async function freeTheName(
  strapi: Core.Strapi,
  { roles }: PanelServices,
  name: string,
  ours: number,
): Promise<void> {
  const other = await roles.findOne({ name });
  if (!other || other.id === ours) return;
  await strapi.db.query("admin::role").update({
    where: { id: other.id },
    data: { name: `${name} (role ${other.id}, made in the panel)` },
  });
}
