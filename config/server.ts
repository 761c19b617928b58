import type { Core } from "@strapi/strapi";

import newsroom from "./newsroom";

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const host = env("HOST", "127.0.0.1");
  const port = env.int("PORT", 1337);

  return {
    host,
    port,
    url: newsroom({ env }).publicUrl,
    dirs: { public: env("PUBLIC_FOLDER", "./public") },
    app: { keys: env.array("APP_KEYS") },
    // Links come from PUBLIC_URL, never from a request's headers (threats F06, F07).
    proxy: { koa: false },
    http: {
      serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000 },
    },
    transfer: { remote: { enabled: false } },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
  };
};
