const ARTICLE = "api::article.article";

/** Every writing action of the document service; answers which document each one wrote. */
export async function writeDocuments(strapi) {
  const stories = strapi.documents(ARTICLE);
  const author = await strapi
    .documents("api::author.author")
    .create({ data: { name: "Ann Alder" } });
  const section = await strapi
    .documents("api::section.section")
    .create({ data: { name: "Bridges" } });
  const data = (title) => ({
    title,
    deck: "A deck.",
    authors: [author.documentId],
    section: section.documentId,
    rights: { credit: "Newsroom" },
    body: [
      {
        __component: "story.text",
        body: [
          { type: "paragraph", children: [{ type: "text", text: title }] },
        ],
      },
    ],
  });
  const written = {};
  const start = async (name, status) => {
    const { documentId } = await stories.create({ data: data(name), status });
    written[name] = documentId;
    return documentId;
  };

  await start("create", "draft");
  const live = await start("create, published", "published");
  const documentId = await start("update", "published");
  await stories.update({ documentId, data: { deck: "Another." } });
  const again = await start("update, published", "published");
  await stories.update({
    documentId: again,
    data: { deck: "Another." },
    status: "published",
  });
  await stories.publish({ documentId: await start("publish", "draft") });
  await stories.unpublish({
    documentId: await start("unpublish", "published"),
  });
  const discarded = await start("discardDraft", "published");
  await stories.update({ documentId: discarded, data: { deck: "Another." } });
  await stories.discardDraft({ documentId: discarded });
  await stories.delete({ documentId: await start("delete", "draft") });
  const clone = await stories.clone({ documentId: live, data: {} });
  written["clone"] = clone.documentId;

  return written;
}
