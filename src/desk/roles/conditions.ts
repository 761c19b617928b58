import type { PanelServices } from "../panel-services";

/** "Never public" is asked of every row of a document: one published row, or one date of a publication, and it fails. */
const neverPublic = {
  publishedAt: { $eq: null },
  datePublished: { $eq: null },
};

/** Strapi joins several conditions of one permission by "or", so that "own and never public" has to be one of its own. */
export async function registerConditions({
  conditions,
}: PanelServices): Promise<void> {
  await conditions.register({
    name: "never-public",
    displayName: "Was never public",
    category: "newsroom",
    handler: () => neverPublic,
  });
  await conditions.register({
    name: "own-never-public",
    displayName: "Is creator, and it was never public",
    category: "newsroom",
    handler: (user) => ({ "createdBy.id": user.id, ...neverPublic }),
  });
}
