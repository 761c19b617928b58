import type { Core } from "@strapi/strapi";

import newsroom from "./newsroom";

/** What src/preview registers. */
interface Previews {
  address(uid: string, asked: object): Promise<string | undefined>;
}

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
  // What the panel shows in a frame: drafts, and the live page beside them.
  preview: {
    enabled: true,
    config: {
      allowedOrigins: framed(newsroom({ env })),
      handler: (uid: string, asked: object) =>
        strapi.get<Previews>("preview").address(uid, asked),
    },
  },
  flags: { nps: false, promoteEE: false, docLinks: false },
});

const framed = ({ previewUrl, siteUrl }: Record<string, string>) => [
  "'self'",
  ...new Set([previewUrl, siteUrl].map((url) => new URL(url ?? "").origin)),
];
