import type { Core } from "@strapi/strapi";
import type { Context } from "koa";

import type { Operation } from "../plan/operation";
import { boundedCache } from "../bounded-cache";
import { readerSchema } from "../reader-schema";
import { chooseOperation } from "./choose-operation";
import { coerceVariables } from "./coerce-variables";
import { countNodes } from "./count-nodes";
import { hold } from "./limits";
import { type PreparedQuery, prepareQuery } from "./prepare-query";
import { readRequest } from "./read-request";

/** As many queries as all frontends together have; what a parsed query takes is some fifty times its text. */
const KEPT = { entries: 1_000, characters: 1_000_000 };

/** Says whether a request may be executed, and throws what is wrong with it. Nothing is read for it before. */
export function admit(strapi: Core.Strapi) {
  const prepared = boundedCache<PreparedQuery>(KEPT);
  const tellsSchema = process.env["NODE_ENV"] !== "production";

  return function admitted(ctx: Context): Operation {
    const { query, operationName, variables: given } = readRequest(ctx);
    const schema = readerSchema(strapi);
    const { document, operations, fragments } = prepared(query, (text) =>
      prepareQuery(text, { schema, tellsSchema }),
    );
    const operation = chooseOperation(operations, operationName);
    const variables = coerceVariables(schema, operation, given, tellsSchema);
    hold("nodes", countNodes(schema, operation, fragments, variables));
    return { schema, document, operation, fragments, variables };
  };
}
