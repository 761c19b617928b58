import type { Core } from "@strapi/strapi";

/** Whether an Authorization header is that of somebody who is signed in to the panel now. */
export function adminSession(strapi: Core.Strapi) {
  return async (authorization: string): Promise<boolean> => {
    const [, token] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
    if (token === undefined) return false;
    const sessions = strapi.sessionManager("admin");
    const result = sessions.validateAccessToken(token);
    return (
      result.isValid &&
      (await sessions.isSessionActive(result.payload.sessionId))
    );
  };
}
