import { hkdfSync } from "node:crypto";
import jwt from "jsonwebtoken";

/** What a token says: whose draft may be read, for whom, and until when. */
export interface PreviewClaims {
  type: string;
  documentId: string;
  /** The number of the document's last edition when the token was made; null where readers never had one. */
  version: number | null;
  /** The administrator who asked for it. */
  by: number;
}

const PREVIEW_SECONDS = 600;

/** Nothing else is signed or read with this one. */
const ALGORITHM = "HS256";
const PURPOSE = "dateline preview token 1";
const LONGEST = 2_048;

export function signPreview(
  secret: string,
  { by, ...document }: PreviewClaims,
): string {
  return jwt.sign(document, previewKey(secret), {
    algorithm: ALGORITHM,
    audience: PURPOSE,
    subject: String(by),
    expiresIn: PREVIEW_SECONDS,
  });
}

/** What a token says, and when it ends; null for whatever is no token of ours, or was one. */
export function readPreview(
  secret: string,
  token: unknown,
): (PreviewClaims & { expiresAt: Date }) | null {
  if (typeof token !== "string" || token.length > LONGEST) return null;
  try {
    const claims = jwt.verify(token, previewKey(secret), {
      algorithms: [ALGORITHM],
      audience: PURPOSE,
    });
    return typeof claims === "object" ? claimsOf(claims) : null;
  } catch (error) {
    if (error instanceof jwt.JsonWebTokenError) return null;
    throw error;
  }
}

/** A key of its own, so that no token of the panel is one of these, and none of these one of the panel's. */
export const previewKey = (secret: string) =>
  Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, 32));

/** Signed by us, and yet looked at field by field: an older newsroom may have signed others. */
function claimsOf({ exp, sub, ...rest }: jwt.JwtPayload) {
  const held = new Map<string, unknown>(Object.entries(rest));
  const [type, documentId, version] = ["type", "documentId", "version"].map(
    (name) => held.get(name),
  );
  if (
    typeof type !== "string" ||
    typeof documentId !== "string" ||
    (typeof version !== "number" && version !== null) ||
    exp === undefined ||
    !/^\d+$/.test(sub ?? "")
  )
    return null;
  const expiresAt = new Date(exp * 1_000);
  return { type, documentId, version, by: Number(sub), expiresAt };
}
