import type { Core } from "@strapi/strapi";

import { weakSecrets } from "./weak-secrets";

/** A newsroom that readers can reach does not run on secrets that others know. The launcher gets the sentence alone. */
export function refuseWeakSecrets(strapi: Core.Strapi) {
  if (process.env["NODE_ENV"] !== "production") return;
  const setting = (name: string) =>
    strapi.config.get<string | undefined>(name, undefined);

  const refusal = weakSecrets({
    ...appKeys(strapi.config.get<string[] | undefined>("server.app.keys")),
    ADMIN_JWT_SECRET: setting("admin.auth.secret"),
    API_TOKEN_SALT: setting("admin.apiToken.salt"),
    TRANSFER_TOKEN_SALT: setting("admin.transfer.token.salt"),
    ENCRYPTION_KEY: setting("admin.secrets.encryptionKey"),
  });
  if (refusal === null) return;
  process.send?.({ refusal });
  throw new Error(refusal);
}

/** Several, so that one can be replaced while sessions signed with it live on. */
function appKeys(keys: string[] = []): Record<string, string | undefined> {
  if (keys.length < 2) return { APP_KEYS: keys[0] };
  return Object.fromEntries(
    keys.map((key, index) => [`APP_KEYS (number ${index + 1})`, key]),
  );
}
