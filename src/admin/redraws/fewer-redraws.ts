import type { StrapiApp } from "@strapi/strapi/admin";

import { gathering } from "./gathering";

/** Nobody sees it, and most of what a form asks at once is answered within. */
const TOGETHER_MS = 50;

/**
 * A form asks some twenty questions when it opens, and again after each save; for each that is sent and for each answer
 * Strapi draws the whole form anew. Redux Toolkit has an enhancer that tells of such news together, but Strapi's store takes
 * none, so that the same is done from outside: by a middleware, and by the way in which the store is subscribed to. It is
 * made when the panel is drawn first.
 */
export function fewerRedraws(app: StrapiApp): void {
  const { middleware, gather } = gathering(TOGETHER_MS);
  app.addMiddlewares([() => middleware]);
  const render = app.render.bind(app);
  app.render = () => {
    const drawn = render();
    if (app.store !== null)
      app.store.subscribe = gather(app.store.subscribe.bind(app.store));
    return drawn;
  };
}
