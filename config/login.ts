import type { Core } from "@strapi/strapi";

/** How the doors of the panel are guarded. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const attempts = env.int("LOGIN_ATTEMPTS", 30);
  if (!(attempts >= 1))
    throw new Error(
      `LOGIN_ATTEMPTS must be a whole number from 1; it is "${env("LOGIN_ATTEMPTS")}".`,
    );

  return { attempts };
};
