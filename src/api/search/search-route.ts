import type { OwnRoutes } from "../../public-gate/content-routes";
import type { QueryBranch } from "../../public-gate/query-tree";
import { badParameter, unknownParameter } from "../../public-gate/refusal";
import { ASKED, readSearch } from "./search-request";

/** What the gate lets in beside the lists of documents. */
export const OWN_ROUTES: OwnRoutes = {
  "/api/search": { shape: null, check: checkSearch, oneStatement: true },
};

function checkSearch(query: QueryBranch): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, value] of query) {
    if (!ASKED.some((known) => known === name))
      throw unknownParameter(name, ASKED);
    if (typeof value !== "string")
      throw badParameter(name, `${name} is given once, without keys`);
    given[name] = value;
  }
  readSearch(given);
  return given;
}
