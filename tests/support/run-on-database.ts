import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const ROOT = path.resolve(__dirname, "../..");
const FOLDER = path.join(ROOT, ".data", "test");
const SECRET = "only-for-a-test-that-nobody-can-reach";

/** Runs a script of ours to its end, as the launcher does, on a database of a test; answers what it prints. */
export async function runOnDatabase(
  script: string[],
  databaseUrl: string,
  env: Record<string, string> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, script, {
    cwd: ROOT,
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      NODE_ENV: "production",
      ENV_PATH: path.join(FOLDER, "no.env"),
      PUBLIC_FOLDER: path.join(FOLDER, "public"),
      DATABASE_URL: databaseUrl,
      APP_KEYS: SECRET,
      ADMIN_JWT_SECRET: SECRET,
      API_TOKEN_SALT: SECRET,
      TRANSFER_TOKEN_SALT: SECRET,
      ENCRYPTION_KEY: SECRET,
      ...env,
    },
  });
  return stdout;
}
