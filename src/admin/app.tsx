import { ListPlus } from "@strapi/icons";
import type { StrapiApp } from "@strapi/strapi/admin";
import type { ComponentType } from "react";

import logo from "./branding/logo.svg";
import { nameTheWindow } from "./branding/name-the-window";
import { hidePreviewOffer } from "./branding/hide-preview-offer";
import { quietThePanel } from "./branding/quiet-the-panel";
import { shortDates } from "./lists/short-dates";
import { words } from "./words";

export default {
  config: {
    auth: { logo },
    menu: { logo },
    notifications: { releases: false },
    tutorials: false,
    translations: { en: words },
  },

  register(app: StrapiApp) {
    nameTheWindow();
    quietThePanel(app);

    // The home of the panel is the newsroom.
    app.router.addRoute((routes) => [
      {
        index: true,
        lazy: async () => ({
          Component: (await import("./home/home-page")).HomePage,
        }),
      },
      ...routes.filter((route) => route.index !== true),
    ]);

    app.customFields.register({
      name: "lead-stories",
      type: "json",
      icon: ListPlus,
      intlLabel: { id: "lead-stories.label", defaultMessage: "Lead stories" },
      intlDescription: {
        id: "lead-stories.description",
        defaultMessage: "Up to ten live stories, in order",
      },
      components: {
        // Strapi types an input as a component without props, and gives it those of a field.
        Input: async () => ({
          default: (await import("./lead-stories/lead-stories-input"))
            .LeadStoriesInput as ComponentType,
        }),
      },
    });
  },

  bootstrap(app: StrapiApp) {
    hidePreviewOffer(app);
    app.registerHook(
      "Admin/CM/pages/ListView/inject-column-in-table",
      shortDates,
    );
  },
};
