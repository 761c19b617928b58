import type { Core } from "@strapi/strapi";
import type { Context } from "koa";

import type { NewsroomUid } from "../../changes/newsroom-types";
import { readFields, type Fields, type Input } from "./fields";
import { namedDocument } from "./named-document";
import type { DocumentRight } from "./permitted-where";
import { refuseWithout } from "./refuse-without";

interface DocumentRoute<Uid extends NewsroomUid, Taken extends Fields> {
  method: "GET" | "POST" | "DELETE";
  /** Behind /admin/newsroom/:type/:documentId. */
  path: string;
  /** For which types: `hasDrafts` or `isNewsroomUid`. */
  types: (uid: string) => uid is Uid;
  /** What the content manager must allow on the stored document. */
  rights: readonly DocumentRight[];
  /** What the body of a POST may hold; the query of the others, whose bodies mean nothing (RFC 9110 sections 9.3.1, 9.3.5). */
  takes: Taken;
  answer: (asked: Asked<Uid, Taken>) => Promise<unknown>;
}

/** What a route is asked, once it is known that it may be. */
interface Asked<Uid extends NewsroomUid, Taken extends Fields> {
  uid: Uid;
  documentId: string;
  /** What the roles of who asks allow. */
  ability: unknown;
  /** The other named parts of the path. */
  params: Record<string, string>;
  input: Input<Taken>;
}

/** Below /admin, because the gate lets the panel's requests through by their first segment. */
const DOCUMENT = "/admin/newsroom/:type/:documentId";

/**
 * A route of the panel about one document. Who may ask is what the roles say of the document as it is stored; what is
 * sent is read field by field. Answers `{data}`.
 */
export function documentRoute<Uid extends NewsroomUid, Taken extends Fields>(
  strapi: Core.Strapi,
  { method, path, types, rights, takes, answer }: DocumentRoute<Uid, Taken>,
): void {
  const handler = async (ctx: Context): Promise<void> => {
    const params = ctx.params as Record<string, string>;
    const { uid, documentId } = namedDocument(params, types);
    const ability: unknown = ctx.state["userAbility"];
    await refuseWithout(strapi, rights, { ability, uid, documentId });
    const sent: unknown = method === "POST" ? ctx.request.body : ctx.query;
    const input = readFields(takes, sent);
    const asked = { uid, documentId, ability, params, input };
    ctx.body = { data: await answer(asked) };
  };
  strapi.server.routes({
    type: "admin",
    routes: [
      {
        method,
        path: DOCUMENT + path,
        info: { type: "admin" },
        config: { policies: ["admin::isAuthenticatedAdmin"] },
        handler,
      },
    ],
  });
}
