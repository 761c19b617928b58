import type { Core } from "@strapi/strapi";

import { readerStrategy } from "./reader-strategy";

/** Lets everybody read the content API as an anonymous reader, over REST and GraphQL. */
export function openToReaders(strapi: Core.Strapi): void {
  strapi.auth.register("content-api", readerStrategy);
}
