import type { Core } from "@strapi/strapi";

/**
 * The services of Strapi's panel that the desk is set up with. Strapi types them all as "any method",
 * so their shapes are written down here once, as 5.54 has them.
 */
export interface PanelServices {
  users: {
    exists(): Promise<boolean>;
    /** As Super Admin; two processes at once make one. */
    createFirstAdmin(user: Record<string, string>): Promise<unknown>;
  };
  roles: {
    findOne(where: Record<string, unknown>): Promise<StoredRole | null>;
    create(role: Omit<StoredRole, "id">): Promise<StoredRole>;
    assignPermissions(roleId: number, permissions: Permission[]): Promise<void>;
  };
  conditions: { register(condition: Condition): Promise<unknown> };
  fields: {
    getNestedFields(
      model: object,
      options: { components: object },
    ): readonly string[];
  };
  contentTypeViews: ViewService;
  componentViews: ViewService;
  permissionChecker: {
    create(who: { userAbility: unknown; model: string }): {
      sanitizedQuery: { read(query: object): Promise<object> };
    };
  };
}

export interface StoredRole {
  id: number;
  code: string;
  name: string;
  description: string;
}

export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: readonly string[] };
  conditions: string[];
}

interface Condition {
  name: string;
  displayName: string;
  category: string;
  handler(user: { id: number }): Record<string, unknown>;
}

interface ViewService {
  findConfiguration(model: { uid: string }): Promise<StoredView>;
  updateConfiguration(
    model: { uid: string },
    view: Pick<StoredView, "settings" | "metadatas" | "layouts">,
  ): Promise<unknown>;
}

export interface StoredView {
  settings: Record<string, unknown>;
  metadatas: Record<string, StoredField>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

interface StoredField {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

export function panelServices(strapi: Core.Strapi): PanelServices {
  const contentManager = strapi.plugin("content-manager");
  const services: Record<keyof PanelServices, unknown> = {
    users: strapi.service("admin::user"),
    roles: strapi.service("admin::role"),
    conditions: strapi.service("admin::permission")["conditionProvider"],
    fields: strapi.service("admin::content-type"),
    contentTypeViews: contentManager.service("content-types"),
    componentViews: contentManager.service("components"),
    permissionChecker: contentManager.service("permission-checker"),
  };
  return services as PanelServices;
}

/** A query, narrowed to the documents and fields of a type that an administrator may read. */
export function readableBy(
  strapi: Core.Strapi,
  userAbility: unknown,
  model: string,
): (query?: object) => Promise<object> {
  const { permissionChecker } = panelServices(strapi);
  const checker = permissionChecker.create({ userAbility, model });
  return (query = {}) => checker.sanitizedQuery.read(query);
}
