import type { Core } from "@strapi/strapi";

import { statementRows } from "../../database/one-statement";

interface User {
  id: number;
  roles?: { id: number }[];
}

/** Strapi types its services as "any method": this is what its sign-in asks of the one for permissions. */
interface Engine {
  generateUserAbility(user: User): Promise<object>;
}

interface Known {
  version: string;
  ability: Promise<object>;
}

/** Who asked longest ago goes first. */
const MOST = 500;

/** All that the roles of an administrator say, in one value. */
const VERSION = `
  SELECT md5(coalesce(string_agg(md5(permission::text), '' ORDER BY permission.id), '')) AS version
  FROM admin_permissions permission
  JOIN admin_permissions_role_lnk held ON held.permission_id = permission.id
  JOIN admin_users_roles_lnk has ON has.role_id = held.role_id
  WHERE has.user_id = :id`;

/**
 * Strapi reads and evaluates everything that somebody's roles allow at each request of the panel: half of what most of them
 * cost, and an open story sends some twenty for a save. Here what was evaluated is kept, as long as not a word of it changes in the
 * database, whichever process changed it. Conditions see who asks and his roles, and nothing else: see conditions.ts.
 *
 * The engine has no seam for this, so its method is wrapped.
 */
export function knownAbilities(strapi: Core.Strapi): void {
  const { engine } = strapi.service("admin::permission") as unknown as {
    engine: Engine;
  };
  const evaluate = engine.generateUserAbility.bind(engine);
  const known = new Map<number, Known>();

  engine.generateUserAbility = async (user) => {
    const version = await versionOf(strapi, user);
    const held = known.get(user.id);
    known.delete(user.id);
    const ability = held?.version === version ? held.ability : evaluate(user);
    known.set(user.id, { version, ability });
    for (const oldest of known.keys()) {
      if (known.size <= MOST) break;
      known.delete(oldest);
    }
    ability.catch(() => known.delete(user.id));
    return ability;
  };
}

async function versionOf(
  strapi: Core.Strapi,
  { id, roles = [] }: User,
): Promise<string> {
  const [row] = await statementRows<{ version: string }>(strapi, VERSION, {
    id,
  });
  return [row?.version, ...roles.map((role) => role.id)].join();
}
