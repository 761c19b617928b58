/** What each role may not do, asked by every route of the panel's API that could do it. */
import {
  buildArticle,
  buildImage,
  buildPerson,
  buildQuote,
  buildSection,
  buildTopic,
  buildVideoClip,
  publish,
} from "../support/builders";
import { desk, DESK_ROLES } from "../support/desks";
import { askPanel, tellPanel } from "../support/panel-api";

const DRAFTED = [
  ["article", buildArticle],
  ["quote", buildQuote],
  ["video-clip", buildVideoClip],
] as const;

describe.each(DRAFTED)(
  "a reporter and a draft of type %s",
  (type, buildOne) => {
    test.each([
      ["publish it", "POST", "/:id/actions/publish"],
      ["publish many", "POST", "/actions/bulkPublish"],
      ["create and publish at once", "POST", "/actions/publish"],
    ] as const)("may not %s", async (_what, method, route) => {
      const own = await buildOne({}, { desk: await desk("Reporter") });
      const { documentId, slug: _slug, ...fields } = own;

      const answer = await askPanel(
        method,
        path(type, route, documentId),
        { ...fields, documentIds: [documentId] },
        await desk("Reporter"),
      );

      expect(answer.status).toBe(403);
      expect(await liveRow(type, documentId)).toBeNull();
    });

    test.each([
      ["in the address", "?status=published", {}],
      ["in the body", "", { status: "published" }],
      ["as a date", "", { publishedAt: "2026-01-01T00:00:00.000Z" }],
    ])(
      "publishes nothing by saying so %s of a save",
      async (_where, query, fields) => {
        const own = await buildOne(fields, { desk: await desk("Reporter") });

        await askPanel(
          "PUT",
          path(type, "/:id", own.documentId) + query,
          fields,
          await desk("Reporter"),
        );

        expect(await liveRow(type, own.documentId)).toBeNull();
      },
    );

    test("publishes nothing by a copy", async () => {
      const live = await buildOne({}, { live: true });

      const copy = await askPanel(
        "POST",
        path(type, `/clone/${live.documentId}`),
        { status: "published", slug: `copy-of-${live.documentId}` },
        await desk("Reporter"),
      );

      expect(copy.status).toBe(200);
      expect(await liveRow(type, copy.body.data.documentId)).toBeNull();
    });

    test.each([
      ["unpublish it", "POST", "/:id/actions/unpublish"],
      ["unpublish many", "POST", "/actions/bulkUnpublish"],
      ["delete it", "DELETE", "/:id"],
      ["delete many", "POST", "/actions/bulkDelete"],
    ] as const)("may not %s once it is live", async (_what, method, route) => {
      const own = await buildOne({}, { desk: await desk("Reporter") });
      await publish(type, own.documentId);

      const answer = await askPanel(
        method,
        path(type, route, own.documentId),
        method === "DELETE" ? undefined : { documentIds: [own.documentId] },
        await desk("Reporter"),
      );

      expect(answer.status).toBe(403);
      expect(await liveRow(type, own.documentId)).not.toBeNull();
    });

    test.each([
      ["edit", "PUT", "/:id"],
      ["delete", "DELETE", "/:id"],
      ["delete among many", "POST", "/actions/bulkDelete"],
    ] as const)("may not %s a colleague's", async (_what, method, route) => {
      const { documentId } = await buildOne({}, { desk: await desk("Editor") });

      const answer = await askPanel(
        method,
        path(type, route, documentId),
        method === "DELETE" ? undefined : { documentIds: [documentId] },
        await desk("Reporter"),
      );

      expect(answer.status).toBe(403);
      await tellPanel("GET", path(type, "/:id", documentId));
    });

    test("may not discard a colleague's changes", async () => {
      const { documentId } = await buildOne({}, { live: true });

      const answer = await askPanel(
        "POST",
        path(type, "/:id/actions/discard", documentId),
        {},
        await desk("Reporter"),
      );

      expect(answer.status).toBe(403);
    });

    test("may not delete what was taken down", async () => {
      const own = await buildOne({}, { desk: await desk("Reporter") });
      await publish(type, own.documentId);
      await tellPanel(
        "POST",
        path(type, "/:id/actions/unpublish", own.documentId),
        {},
      );

      const answer = await askPanel(
        "DELETE",
        path(type, "/:id", own.documentId),
        undefined,
        await desk("Reporter"),
      );

      expect(answer.status).toBe(403);
    });

    test("may create, edit and delete an own one that was never public", async () => {
      const reporter = await desk("Reporter");
      const own = await buildOne({}, { desk: reporter });

      await tellPanel(
        "PUT",
        path(type, "/:id", own.documentId),
        { rights: null },
        reporter,
      );
      await tellPanel(
        "DELETE",
        path(type, "/:id", own.documentId),
        undefined,
        reporter,
      );

      const gone = await askPanel("GET", path(type, "/:id", own.documentId));
      expect(gone.status).toBe(404);
    });
  },
);

test.each(DESK_ROLES)(
  "what the newsroom writes by itself is not taken from the role %s",
  async (role) => {
    const typed = {
      byline: "By nobody",
      wordCount: 9_999,
      readingMinutes: 9_999,
      datePublished: "2001-01-01T00:00:00.000Z",
      dateModified: "2001-01-01T00:00:00.000Z",
    };
    const own = await buildArticle(typed, { desk: await desk(role) });

    await tellPanel(
      "PUT",
      path("article", "/:id", own.documentId),
      typed,
      await desk(role),
    );

    const { data } = await tellPanel(
      "GET",
      path("article", "/:id", own.documentId),
    );
    for (const [field, value] of Object.entries(typed))
      expect([field, data[field]]).not.toEqual([field, value]);
  },
);

describe("reference data", () => {
  test.each([
    ["Reporter", "author", [403, 403, 403]],
    ["Reporter", "person", [201, 403, 403]],
    ["Reporter", "topic", [201, 403, 403]],
    ["Reporter", "section", [403, 403, 403]],
    ["Editor", "author", [201, 200, 403]],
    ["Editor", "person", [201, 200, 403]],
    ["Editor", "topic", [201, 200, 403]],
    ["Editor", "section", [403, 200, 403]],
    ["Desk chief", "author", [201, 200, 200]],
    ["Desk chief", "person", [201, 200, 200]],
    ["Desk chief", "topic", [201, 200, 200]],
    ["Desk chief", "section", [201, 200, 200]],
  ] as const)(
    "the role %s creates, edits and deletes a type %s: %j",
    async (role, type, expected) => {
      const somebody = await desk(role);
      const word = `${role}-${type}`.toLowerCase().replaceAll(" ", "-");
      const made = await tellPanel("POST", path(type), {
        name: word,
        slug: `given-${word}`,
      });
      const given = path(type, "/:id", made.data.documentId);

      const answers = [
        await askPanel(
          "POST",
          path(type),
          { name: word, slug: `made-${word}` },
          somebody,
        ),
        await askPanel("PUT", given, { name: `${word} again` }, somebody),
        await askPanel("DELETE", given, undefined, somebody),
      ];

      expect(answers.map(({ status }) => status)).toEqual(expected);
    },
  );

  test("a reporter finds people and topics for a story", async () => {
    const [person, topic] = [await buildPerson(), await buildTopic()];
    const reporter = await desk("Reporter");

    const people = await tellPanel(
      "GET",
      "/content-manager/relations/api::article.article/people?pageSize=100",
      undefined,
      reporter,
    );
    const topics = await tellPanel(
      "GET",
      "/content-manager/relations/api::article.article/topics?pageSize=100",
      undefined,
      reporter,
    );

    expect(people.results).toContainEqual(
      expect.objectContaining({ name: person["name"] }),
    );
    expect(topics.results).toContainEqual(
      expect.objectContaining({ name: topic["name"] }),
    );
  });
});

test.each([
  ["PUT", "/upload/files/:id"],
  ["POST", "/upload/files/:id/replace"],
  ["DELETE", "/upload/files/:id"],
  ["POST", "/upload?id=:id"],
  ["POST", "/upload/actions/bulk-delete"],
  ["POST", "/upload/actions/bulk-move"],
  ["POST", "/upload/actions/bulk-update"],
] as const)(
  "a reporter changes no picture that a live story may show: %s %s",
  async (method, route) => {
    const reporter = await desk("Reporter");
    const { id } = await buildImage(reporter);

    const answer = await askPanel(
      method,
      route.replace(":id", String(id)),
      method === "DELETE"
        ? undefined
        : {
            fileInfo: { name: "other.png" },
            fileIds: [id],
            destinationFolderId: null,
            updates: [{ id, fileInfo: { name: "other.png" } }],
          },
      reporter,
    );

    expect([answer.status, route]).toEqual([403, route]);
    const file = await tellPanel("GET", `/upload/files/${id}`);
    expect(file.name).not.toBe("other.png");
  },
);

describe.each(DESK_ROLES)("the role %s runs the content alone", (role) => {
  test.each([
    ["GET", "/admin/users"],
    ["POST", "/admin/users"],
    ["PUT", "/admin/users/1"],
    ["DELETE", "/admin/users/1"],
    ["GET", "/admin/roles"],
    ["POST", "/admin/roles"],
    ["PUT", "/admin/roles/1"],
    ["PUT", "/admin/roles/1/permissions"],
    ["POST", "/admin/api-tokens"],
    ["POST", "/admin/admin-tokens"],
    ["POST", "/admin/transfer/tokens"],
    ["POST", "/admin/webhooks"],
    [
      "PUT",
      "/content-manager/content-types/api::article.article/configuration",
    ],
    ["PUT", "/content-manager/components/story.quote/configuration"],
    ["PUT", "/upload/settings"],
    ["POST", "/i18n/locales"],
  ] as const)("and not by %s %s", async (method, route) => {
    const answer = await askPanel(
      method,
      route,
      method === "POST" || method === "PUT" ? {} : undefined,
      await desk(role),
    );

    // 404 and 405 where the newsroom does not have the route at all.
    expect([403, 404, 405]).toContain(answer.status);
  });

  test("and cannot give itself another role", async () => {
    const somebody = await desk(role);

    await askPanel("PUT", "/admin/users/me", { roles: [1] }, somebody);

    const { data } = await tellPanel(
      "GET",
      "/admin/users/me",
      undefined,
      somebody,
    );
    expect(data.roles.map(({ name }: { name: string }) => name)).toEqual([
      role,
    ]);
  });
});

test("an editor publishes, takes down, and says what leads", async () => {
  const editor = await desk("Editor");
  const own = await buildArticle({}, { desk: await desk("Reporter") });
  const section = await buildSection();

  await publish("article", own.documentId, editor);
  await tellPanel(
    "PUT",
    path("section", "/:id", section.documentId),
    { lead: [own.documentId] },
    editor,
  );
  await tellPanel(
    "POST",
    path("article", "/:id/actions/unpublish", own.documentId),
    {},
    editor,
  );

  expect(await liveRow("article", own.documentId)).toBeNull();
});

function path(type: string, route = "", documentId = "") {
  const rest = route.replace(":id", documentId);
  return `/content-manager/collection-types/api::${type}.${type}${rest}`;
}

/** The row that readers see, or null. */
async function liveRow(type: string, documentId: string) {
  const { data } = await tellPanel(
    "GET",
    `${path(type, "/:id", documentId)}?status=published`,
  );
  return data.publishedAt ?? null;
}
