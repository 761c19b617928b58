import type { Core } from "@strapi/strapi";

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: { secret: env("ADMIN_JWT_SECRET") },
  apiToken: { salt: env("API_TOKEN_SALT") },
  transfer: { token: { salt: env("TRANSFER_TOKEN_SALT") } },
  secrets: { encryptionKey: env("ENCRYPTION_KEY") },
  // Made at the first start, where there is no administrator and a password is given.
  firstAdministrator: {
    email: env("FIRST_ADMIN_EMAIL", "desk@newsroom.local"),
    password: env("FIRST_ADMIN_PASSWORD"),
  },
  flags: { nps: false, promoteEE: false, docLinks: false },
});
