import { createHash } from "node:crypto";

import { contentOf } from "./differences";
import type { Edition } from "./edition";

/** SHA-256 in hex of what an edition says, its dates left out: equal for a draft and for what comes of publishing it. */
export const contentHash = (edition: Edition): string =>
  createHash("sha256")
    .update(JSON.stringify(contentOf(edition)))
    .digest("hex");
