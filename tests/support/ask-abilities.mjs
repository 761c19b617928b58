const PERMISSIONS = "admin_permissions";
const MAY_READ = [
  "plugin::content-manager.explorer.read",
  "api::article.article",
];

/** What somebody may do, asked as the panel's sign-in asks it, and again after each change of what his roles say. */
export async function askAbilities(strapi) {
  const { engine } = strapi.service("admin::permission");
  const knex = strapi.db.connection;
  const roles = await strapi.db.query("admin::role").findMany();
  const roleOf = (name) => roles.find((role) => role.name === name).id;
  const made = await strapi.service("admin::user").create({
    email: "abilities@newsroom.test",
    firstname: "Ab",
    lastname: "Ility",
    roles: [roleOf("Reporter")],
  });
  const ask = async () =>
    engine.generateUserAbility(
      await strapi.db
        .query("admin::user")
        .findOne({ where: { id: made.id }, populate: ["roles"] }),
    );
  const mayRead = (ability) => ability.can(...MAY_READ);
  const reading = (role) =>
    knex(PERMISSIONS)
      .whereIn(
        "id",
        knex("admin_permissions_role_lnk")
          .select("permission_id")
          .where({ role_id: role }),
      )
      .where({ action: MAY_READ[0], subject: MAY_READ[1] });

  const first = await ask();
  const again = await ask();
  const [row] = await reading(roleOf("Reporter"));
  await reading(roleOf("Reporter")).update({ subject: "api::topic.topic" });
  const changed = await ask();
  await knex(PERMISSIONS)
    .where({ id: row.id })
    .update({ subject: row.subject });
  const back = await ask();
  await strapi.service("admin::user").updateById(made.id, { roles: [] });
  const dismissed = await ask();
  await strapi
    .service("admin::user")
    .updateById(made.id, { roles: [roleOf("Editor")] });
  const promoted = await ask();
  return {
    evaluatedOnce: again === first,
    mayRead: [first, changed, back, dismissed, promoted].map(mayRead),
    mayPublish: [back, promoted].map((ability) =>
      ability.can("plugin::content-manager.explorer.publish", MAY_READ[1]),
    ),
  };
}
