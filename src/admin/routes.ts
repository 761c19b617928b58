import type { StrapiApp } from "@strapi/strapi/admin";

import { HISTORY_PATH } from "./history/history-address";

type Routes = StrapiApp["router"]["routes"];

const home: Routes[number] = {
  index: true,
  lazy: async () => ({
    Component: (await import("./home/home-page")).HomePage,
  }),
};

const about: Routes[number] = {
  path: "application-infos",
  lazy: async () => ({
    Component: (await import("./settings/about-page")).AboutPage,
  }),
};

const history: Routes[number] = {
  path: HISTORY_PATH,
  lazy: async () => ({
    Component: (await import("./history/history-page")).HistoryPage,
  }),
};

/** The panel opens on the newsroom, and its settings on what runs here. */
export function newsroomRoutes(routes: Routes): Routes {
  const others = routes.filter((route) => route.index !== true);
  return [
    home,
    history,
    ...others.map((route) =>
      route.path === "settings/*"
        ? {
            ...route,
            children: (route.children ?? []).map((child) =>
              child.path === about.path ? about : child,
            ),
          }
        : route,
    ),
  ];
}
