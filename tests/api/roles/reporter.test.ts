/** A reporter publishes nothing and takes nothing down, by whatever route of the panel's API. */
import {
  buildArticle,
  buildQuote,
  buildVideoClip,
  publish,
  type Built,
} from "../../support/builders";
import { collection, livesSince } from "../../support/collection";
import { desk } from "../../support/desks";
import { askPanel, tellPanel, type Desk } from "../../support/panel-api";

const DRAFTED = [
  ["article", buildArticle],
  ["quote", buildQuote],
  ["video-clip", buildVideoClip],
] as const;

/** Nothing that is refused, or does nothing, changes its document: one of each kind serves all of these, in this order. */
describe.each(DRAFTED)(
  "a reporter and a draft of type %s",
  (type, buildOne) => {
    let reporter: Desk;
    let own: Built;
    let colleagues: Built;

    beforeAll(async () => {
      reporter = await desk("Reporter");
      own = await buildOne({}, { desk: reporter });
      colleagues = await buildOne({}, { desk: await desk("Editor") });
    });

    test.each([
      ["publish it", "POST", "/:id/actions/publish"],
      ["publish many", "POST", "/actions/bulkPublish"],
      ["create and publish at once", "POST", "/actions/publish"],
    ] as const)("may not %s", async (_what, method, route) => {
      const { documentId, slug: _slug, ...fields } = own;

      const answer = await askPanel(
        method,
        collection(type, route, documentId),
        { ...fields, documentIds: [documentId] },
        reporter,
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
        const said =
          query === "" ? await buildOne(fields, { desk: reporter }) : own;

        await askPanel(
          "PUT",
          collection(type, "/:id", said.documentId) + query,
          fields,
          reporter,
        );

        expect(await livesSince(type, said.documentId)).toBeNull();
      },
    );

    test.each([
      ["edit", "PUT", "/:id"],
      ["delete", "DELETE", "/:id"],
      ["delete among many", "POST", "/actions/bulkDelete"],
    ] as const)("may not %s a colleague's", async (_what, method, route) => {
      const { documentId } = colleagues;

      const answer = await askPanel(
        method,
        collection(type, route, documentId),
        method === "DELETE" ? undefined : { documentIds: [documentId] },
        reporter,
      );

      expect(answer.status).toBe(403);
      await tellPanel("GET", collection(type, "/:id", documentId));
    });

    test("may not discard a colleague's changes", async () => {
      await publish(type, colleagues.documentId);

      const answer = await askPanel(
        "POST",
        collection(type, "/:id/actions/discard", colleagues.documentId),
        {},
        reporter,
      );

      expect(answer.status).toBe(403);
    });

    test("publishes nothing by a copy", async () => {
      const copy = await askPanel(
        "POST",
        collection(type, `/clone/${colleagues.documentId}`),
        { status: "published", slug: `copy-of-${colleagues.documentId}` },
        reporter,
      );

      expect(copy.status).toBe(200);
      expect(await livesSince(type, copy.body.data.documentId)).toBeNull();
    });

    describe("once it is live", () => {
      beforeAll(() => publish(type, own.documentId));

      test.each([
        ["unpublish it", "POST", "/:id/actions/unpublish"],
        ["unpublish many", "POST", "/actions/bulkUnpublish"],
        ["delete it", "DELETE", "/:id"],
        ["delete many", "POST", "/actions/bulkDelete"],
      ] as const)("may not %s", async (_what, method, route) => {
        const answer = await askPanel(
          method,
          collection(type, route, own.documentId),
          method === "DELETE" ? undefined : { documentIds: [own.documentId] },
          reporter,
        );

        expect(answer.status).toBe(403);
        expect(await livesSince(type, own.documentId)).not.toBeNull();
      });

      test("may not delete it when it was taken down", async () => {
        await tellPanel(
          "POST",
          collection(type, "/:id/actions/unpublish", own.documentId),
          {},
        );

        const answer = await askPanel(
          "DELETE",
          collection(type, "/:id", own.documentId),
          undefined,
          reporter,
        );

        expect(answer.status).toBe(403);
      });
    });

    test("may create, edit and delete an own one that was never public", async () => {
      const { documentId } = await buildOne({}, { desk: reporter });
      const path = collection(type, "/:id", documentId);

      await tellPanel("PUT", path, { rights: null }, reporter);
      await tellPanel("DELETE", path, undefined, reporter);

      expect((await askPanel("GET", path)).status).toBe(404);
    });
  },
);
