/** What each role may do with what is not drafted, with pictures, and with what the newsroom writes by itself. */
import {
  buildArticle,
  buildImage,
  buildPerson,
  buildSection,
  buildTopic,
  publish,
} from "../../support/builders";
import { collection, livesSince } from "../../support/collection";
import { desk, DESK_ROLES } from "../../support/desks";
import { askPanel, tellPanel } from "../../support/panel-api";

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
      collection("article", "/:id", own.documentId),
      typed,
      await desk(role),
    );

    const { data } = await tellPanel(
      "GET",
      collection("article", "/:id", own.documentId),
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
      const made = await tellPanel("POST", collection(type), {
        name: word,
        slug: `given-${word}`,
      });
      const given = collection(type, "/:id", made.data.documentId);

      const answers = [
        await askPanel(
          "POST",
          collection(type),
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

let picture: ReturnType<typeof buildImage> | undefined;

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
    // Nobody changes it: one for all.
    const { id } = await (picture ??= buildImage(reporter));

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

test("an editor publishes, takes down, and says what leads", async () => {
  const editor = await desk("Editor");
  const own = await buildArticle({}, { desk: await desk("Reporter") });
  const section = await buildSection();

  await publish("article", own.documentId, editor);
  await tellPanel(
    "PUT",
    collection("section", "/:id", section.documentId),
    { lead: [own.documentId] },
    editor,
  );
  await tellPanel(
    "POST",
    collection("article", "/:id/actions/unpublish", own.documentId),
    {},
    editor,
  );

  expect(await livesSince("article", own.documentId)).toBeNull();
});
