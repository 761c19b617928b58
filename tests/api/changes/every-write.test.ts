import { readFileSync } from "node:fs";
import path from "node:path";

import {
  buildArticle,
  buildAuthor,
  buildSection,
  publish,
  to,
  type Built,
} from "../../support/builders";
import { changesOf, kindsOf } from "../../support/log";
import { fromInside, newsroom, type Inside } from "../../support/newsroom";
import { askPanel, tellPanel } from "../../support/panel-api";

const STORIES = "/content-manager/collection-types/api::article.article";
const live = () => buildArticle({}, { live: true });
/** The one at which is done what readers do not see. */
let standing: Built;
beforeAll(async () => {
  standing = await live();
}, 180_000);
const bulk = (action: string, ...documents: Built[]) =>
  tellPanel("POST", `${STORIES}/actions/${action}`, {
    documentIds: documents.map(({ documentId }) => documentId),
  });
const packaged = (file: string) =>
  readFileSync(path.resolve("node_modules/@strapi", file), "utf8");

describe("every action of the document service is recorded by what it did", () => {
  const expected: Record<string, string[]> = {
    create: [],
    "create, published": ["published"],
    update: ["published"],
    "update, published": ["published", "updated"],
    publish: ["published"],
    unpublish: ["published", "withdrawn"],
    discardDraft: ["published"],
    delete: [],
    clone: [],
  };
  let inside: Inside;

  beforeAll(async () => {
    inside = await fromInside();
  }, 180_000);

  it.each(Object.keys(expected))("%s", async (name) => {
    const documentId = inside.written[name] ?? "never written";

    expect(await kindsOf({ documentId }, inside)).toEqual(expected[name]);
    expect(documentId).toMatch(/^[a-z0-9]{24}$/);
  });

  it("and Strapi has no other that writes", () => {
    const source = packaged(
      "core/dist/services/document-service/repository.js",
    );

    const actions = [...source.matchAll(/(\w+):[^,\n]*wrapInTransaction\(/g)];

    const names = actions.map(([, name]) => name).sort();
    expect(names).toEqual(
      [
        ...["findMany", "findFirst", "findOne", "count"],
        ...Object.keys(expected).filter((name) => !name.includes(",")),
      ].sort(),
    );
  });
});

describe("every route of the panel that writes documents", () => {
  /** What each does to readers; a route that is not here is one that an upgrade brought. */
  const routes: Record<string, () => Promise<void>> = {
    "POST /collection-types/:model": async () => {
      expect(await kindsOf(await buildArticle())).toEqual([]);
      expect(await kindsOf(await buildAuthor())).toEqual(["published"]);
    },
    "POST /collection-types/:model/clone/:sourceId": async () => {
      const story = standing;
      const copy = await tellPanel(
        "POST",
        `${STORIES}/clone/${story.documentId}`,
        { slug: `${story.slug}-copy` },
      );
      expect(await kindsOf(copy.data)).toEqual([]);
      expect(await kindsOf(story)).toEqual(["published"]);
    },
    "POST /collection-types/:model/auto-clone/:sourceId": async () => {
      const story = standing;
      const { status } = await askPanel(
        "POST",
        `${STORIES}/auto-clone/${story.documentId}`,
        {},
      );
      // A copy at the same address: refused as any other claim to it.
      expect(status).toBe(400);
      expect(await kindsOf(story)).toEqual(["published"]);
    },
    "PUT /collection-types/:model/:id": async () => {
      const story = standing;
      await tellPanel("PUT", `${STORIES}/${story.documentId}`, {
        deck: "New.",
      });
      expect(await kindsOf(story)).toEqual(["published"]);
    },
    "DELETE /collection-types/:model/:id": async () => {
      const author = await buildAuthor();
      await tellPanel(
        "DELETE",
        `/content-manager/collection-types/api::author.author/${author.documentId}`,
      );
      expect(await kindsOf(author)).toEqual(["published", "withdrawn"]);
    },
    "POST /collection-types/:model/actions/publish": async () => {
      const draft = await buildArticle();
      const { data } = await tellPanel("POST", `${STORIES}/actions/publish`, {
        title: draft.title,
        slug: `${draft.slug}-new`,
        deck: draft["deck"],
        authors: to(await buildAuthor()),
        section: to(await buildSection()),
        rights: { credit: "Newsroom" },
        body: [
          {
            __component: "story.text",
            body: [
              {
                type: "paragraph",
                children: [{ type: "text", text: "Words." }],
              },
            ],
          },
        ],
      });
      expect(await kindsOf(data)).toEqual(["published"]);
    },
    "POST /collection-types/:model/:id/actions/publish": async () => {
      const story = await live();
      await publish("article", story.documentId);
      expect(await kindsOf(story)).toEqual(["published", "updated"]);
    },
    "POST /collection-types/:model/:id/actions/unpublish": async () => {
      const story = await live();
      await tellPanel(
        "POST",
        `${STORIES}/${story.documentId}/actions/unpublish`,
        {},
      );
      expect(await kindsOf(story)).toEqual(["published", "withdrawn"]);
    },
    "POST /collection-types/:model/:id/actions/discard": async () => {
      const story = standing;
      await tellPanel(
        "POST",
        `${STORIES}/${story.documentId}/actions/discard`,
        {},
      );
      expect(await kindsOf(story)).toEqual(["published"]);
    },
    "POST /collection-types/:model/actions/bulkDelete": async () => {
      const drafts = [await buildArticle(), await buildArticle()];
      await bulk("bulkDelete", ...drafts);
      for (const draft of drafts) expect(await kindsOf(draft)).toEqual([]);
    },
    "POST /collection-types/:model/actions/bulkPublish": async () => {
      const drafts = [await buildArticle(), await buildArticle()];
      await bulk("bulkPublish", ...drafts);
      for (const draft of drafts)
        expect(await kindsOf(draft)).toEqual(["published"]);
    },
    "POST /collection-types/:model/actions/bulkUnpublish": async () => {
      const stories = [await live(), await live()];
      await bulk("bulkUnpublish", ...stories);
      for (const story of stories)
        expect(await kindsOf(story)).toEqual(["published", "withdrawn"]);
    },
  };

  it.each(Object.entries(routes))("%s", async (_route, holds) => {
    await holds();
  });

  it("and Strapi has no other", () => {
    const source = packaged("content-manager/dist/server/routes/admin.js");

    const writing = [
      ...source.matchAll(
        /method: '(POST|PUT|PATCH|DELETE)',\s+path: '(\/collection-types\/[^']+)'/g,
      ),
    ].map(([, method, where]) => `${method} ${where}`);

    expect(
      writing.filter((route) => !route.includes("bulkFind")).sort(),
    ).toEqual(Object.keys(routes).sort());
  });

  it("and none of the public ones writes", async () => {
    const story = standing;
    const { url } = await newsroom();
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      for (const where of [
        "/api/articles",
        `/api/articles/${story.documentId}`,
      ]) {
        const { status } = await fetch(url + where, {
          method,
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ data: { title: "Taken over" } }),
        });
        expect(status).toBe(405);
      }
    expect(await kindsOf(story)).toEqual(["published"]);
  });
});

describe("bulk publication", () => {
  it("takes two stories that share a new quote", async () => {
    const quote = await buildSharedQuote();
    const body = [{ __component: "story.quote", quote: { connect: [quote] } }];
    const stories = [
      await buildArticle({ body }),
      await buildArticle({ body }),
    ];

    await bulk("bulkPublish", ...stories);

    expect(await kindsOf(quote)).toEqual(["published"]);
    for (const story of stories)
      expect((await changesOf(story)).map(({ kind }) => kind)).toEqual([
        "published",
      ]);
  });
});

async function buildSharedQuote(): Promise<{ documentId: string }> {
  const { data } = await tellPanel(
    "POST",
    "/content-manager/collection-types/api::quote.quote",
    { text: "We share this.", attribution: "the mayor" },
  );
  return { documentId: data.documentId };
}
