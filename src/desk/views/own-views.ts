import type { Core } from "@strapi/strapi";

import { panelServices } from "../panel-services";
import { articleView } from "./article";
import { authorView } from "./author";
import { componentViews } from "./components";
import { configurationOf } from "./configuration-of";
import { personView } from "./person";
import { quoteView } from "./quote";
import { sectionView } from "./section";
import { topicView } from "./topic";
import { videoClipView } from "./video-clip";

const typeViews = [
  articleView,
  quoteView,
  videoClipView,
  authorView,
  personView,
  topicView,
  sectionView,
];

/** Lays every list and every form out at every start; Strapi's service writes differences alone. */
export async function ownViews(strapi: Core.Strapi): Promise<void> {
  const services = panelServices(strapi);
  for (const view of typeViews) {
    const stored = await services.contentTypeViews.findConfiguration(view);
    await services.contentTypeViews.updateConfiguration(
      view,
      configurationOf(view, stored),
    );
  }
  for (const view of componentViews) {
    const stored = await services.componentViews.findConfiguration(view);
    await services.componentViews.updateConfiguration(
      view,
      configurationOf(view, stored),
    );
  }
}
