/** Every route that a newsroom answers, as `GET /admin/newsroom`. */
export function listRoutes(strapi) {
  // They are there from the moment in which it would listen.
  strapi.server.mount();
  return strapi.server
    .listRoutes()
    .map(
      ({ methods, path }) =>
        `${methods.filter((method) => method !== "HEAD")} ${path}`,
    );
}
