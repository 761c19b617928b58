/** A reporter publishes nothing and takes nothing down, by whatever route of the panel's API. */
import {
  buildArticle,
  buildQuote,
  buildVideoClip,
  publish,
} from "../../support/builders";
import { collection, livesSince } from "../../support/collection";
import { desk } from "../../support/desks";
import { askPanel, tellPanel } from "../../support/panel-api";

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
        collection(type, route, documentId),
        { ...fields, documentIds: [documentId] },
        await desk("Reporter"),
      );

      expect(answer.status).toBe(403);
      expect(await livesSince(type, documentId)).toBeNull();
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
          collection(type, "/:id", own.documentId) + query,
          fields,
          await desk("Reporter"),
        );

        expect(await livesSince(type, own.documentId)).toBeNull();
      },
    );

    test("publishes nothing by a copy", async () => {
      const live = await buildOne({}, { live: true });

      const copy = await askPanel(
        "POST",
        collection(type, `/clone/${live.documentId}`),
        { status: "published", slug: `copy-of-${live.documentId}` },
        await desk("Reporter"),
      );

      expect(copy.status).toBe(200);
      expect(await livesSince(type, copy.body.data.documentId)).toBeNull();
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
        collection(type, route, own.documentId),
        method === "DELETE" ? undefined : { documentIds: [own.documentId] },
        await desk("Reporter"),
      );

      expect(answer.status).toBe(403);
      expect(await livesSince(type, own.documentId)).not.toBeNull();
    });

    test.each([
      ["edit", "PUT", "/:id"],
      ["delete", "DELETE", "/:id"],
      ["delete among many", "POST", "/actions/bulkDelete"],
    ] as const)("may not %s a colleague's", async (_what, method, route) => {
      const { documentId } = await buildOne({}, { desk: await desk("Editor") });

      const answer = await askPanel(
        method,
        collection(type, route, documentId),
        method === "DELETE" ? undefined : { documentIds: [documentId] },
        await desk("Reporter"),
      );

      expect(answer.status).toBe(403);
      await tellPanel("GET", collection(type, "/:id", documentId));
    });

    test("may not discard a colleague's changes", async () => {
      const { documentId } = await buildOne({}, { live: true });

      const answer = await askPanel(
        "POST",
        collection(type, "/:id/actions/discard", documentId),
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
        collection(type, "/:id/actions/unpublish", own.documentId),
        {},
      );

      const answer = await askPanel(
        "DELETE",
        collection(type, "/:id", own.documentId),
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
        collection(type, "/:id", own.documentId),
        { rights: null },
        reporter,
      );
      await tellPanel(
        "DELETE",
        collection(type, "/:id", own.documentId),
        undefined,
        reporter,
      );

      const gone = await askPanel(
        "GET",
        collection(type, "/:id", own.documentId),
      );
      expect(gone.status).toBe(404);
    });
  },
);
