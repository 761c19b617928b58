import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";

import { step } from "./messages.mjs";

/** The settings of this installation: `.env`, made with fresh secrets when there is none, under what the shell sets. */
export async function readSettings(root) {
  const file = process.env["ENV_PATH"] ?? path.join(root, ".env");
  if (!existsSync(file))
    await step("Writing .env with fresh secrets", () =>
      writeFileSync(file, freshSettings(), { mode: 0o600 }),
    );
  return { ...parseEnv(readFileSync(file, "utf8")), ...process.env };
}

function freshSettings() {
  const lines = Object.entries(freshSecrets()).map(
    ([name, value]) => `${name}=${value}`,
  );
  return `# Made by the first start; .env.example says what else can be set. Keep it: with other secrets, sessions and
# tokens end and what was stored encrypted cannot be read.
${lines.join("\n")}
`;
}

export function freshSecrets() {
  const secret = () => randomBytes(32).toString("base64url");
  return {
    APP_KEYS: `${secret()},${secret()}`,
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
  };
}
