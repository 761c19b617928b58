import { ListPlus } from "@strapi/icons";
import type { StrapiApp } from "@strapi/strapi/admin";
import type { ComponentType } from "react";

import { AddressInput } from "./address/address-input";
import logo from "./branding/logo.svg";
import { nameTheWindow } from "./branding/name-the-window";
import { quietThePanel } from "./branding/quiet-the-panel";
import { firstWords } from "./content-manager/first-words";
import { fitActions } from "./content-manager/fit-actions";
import { freshDocuments } from "./content-manager/fresh-documents";
import { learnToLoadAgain } from "./content-manager/load-again";
import { notYours } from "./content-manager/not-yours";
import { sayWhatItSaw } from "./content-manager/say-what-it-saw";
import { shortDates } from "./content-manager/short-dates";
import { deskPanel } from "./desk-panel/desk-panel";
import { operations } from "./operations/operations";
import { newsroomLists } from "./lists/newsroom-lists";
import { MomentInput } from "./moments/moment-input";
import { freshPreview } from "./preview/fresh-preview";
import { fewerRedraws } from "./redraws/fewer-redraws";
import { newsroomRoutes } from "./routes";
import { keepWhatWasTyped } from "./unsaved/keep-what-was-typed";
import { unsaved } from "./unsaved/unsaved";
import { words } from "./words";
import { writingAids } from "./writing/writing-aids";

/**
 * The map of the panel: what is ours in it, and where it hooks in.
 * Strapi types an input as a component without props, and gives it those of a field: hence `as ComponentType`.
 */
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
    fewerRedraws(app);
    app.router.addRoute(newsroomRoutes);
    app.addFields([
      { type: "uid", Component: AddressInput as ComponentType },
      { type: "datetime", Component: MomentInput as ComponentType },
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
        Input: async () => ({
          default: (await import("./lead-stories/lead-stories-input"))
            .LeadStoriesInput as ComponentType,
        }),
      },
    });
  },

  bootstrap(app: StrapiApp) {
    fitActions(app);
    notYours(app);
    operations(app);
    deskPanel(app);
    newsroomLists(app);
    freshPreview();
    freshDocuments();
    sayWhatItSaw();
    learnToLoadAgain();
    keepWhatWasTyped();
    unsaved(app);
    writingAids(app);
    app.registerHook(
      "Admin/CM/pages/ListView/inject-column-in-table",
      shortDates,
    );
    app.registerHook(
      "Admin/CM/pages/EditView/mutate-edit-view-layout",
      firstWords,
    );
  },
};
