/** What the panel's home asks: GET /admin/newsroom. */
import { buildArticle, buildSection, to } from "../support/builders";
import { desk } from "../support/desks";
import { askPanel, tellPanel } from "../support/panel-api";
import { handOver } from "../support/desk-state";
import { newsroom } from "../support/newsroom";
import { tell } from "../support/operations";
import { schedule } from "../support/schedules";

test("is told to nobody who has not signed in", async () => {
  const { url } = await newsroom();

  const response = await fetch(`${url}/admin/newsroom`);

  expect(response.status).toBe(401);
  expect(await response.text()).not.toContain("waiting");
});

test("a new draft waits, and one that is live and was changed since", async () => {
  const fresh = await buildArticle({}, { desk: await desk("Reporter") });
  const changed = await buildArticle({}, { live: true });
  await tellPanel(
    "PUT",
    `/content-manager/collection-types/api::article.article/${changed.documentId}`,
    { title: "A better headline" },
  );

  const { waiting } = await home();

  expect(waiting).toContainEqual({
    documentId: fresh.documentId,
    title: fresh["title"],
    state: "draft",
    editedAt: expect.any(String),
    editedBy: expect.stringContaining("Reporter"),
  });
  expect(waiting).toContainEqual(
    expect.objectContaining({
      documentId: changed.documentId,
      title: "A better headline",
      state: "changed",
    }),
  );
});

test("what waits for an edit, is planned or came down is told elsewhere", async () => {
  const handedOver = await buildArticle();
  await handOver(handedOver);
  const planned = await buildArticle();
  await schedule(planned);
  const down = await buildArticle({}, { live: true });
  await tell("withdraw", "article", down);
  const told = JSON.stringify((await home()).waiting);

  for (const { documentId } of [handedOver, planned, down])
    expect(told).not.toContain(documentId);
});

test("a story that is live as it stands is new and does not wait", async () => {
  const section = await buildSection();
  const story = await buildArticle({ section: to(section) }, { live: true });

  const { newest, waiting } = await home();

  expect(newest[0]).toEqual({
    documentId: story.documentId,
    title: story["title"],
    section: section["name"],
    datePublished: expect.any(String),
  });
  expect(JSON.stringify(waiting)).not.toContain(story.documentId);
});

test("a section is led by what the desk picked, else by its newest story", async () => {
  const [picking, other, empty] = [
    await buildSection(),
    await buildSection(),
    await buildSection(),
  ];
  const first = await buildArticle({ section: to(picking) }, { live: true });
  const second = await buildArticle({ section: to(picking) }, { live: true });
  const gone = await buildArticle();
  const newest = await buildArticle({ section: to(other) }, { live: true });
  await tellPanel(
    "PUT",
    `/content-manager/collection-types/api::section.section/${picking.documentId}`,
    { lead: [second, gone, first].map(({ documentId }) => documentId) },
  );

  const { leads } = await home();

  const led = ({ documentId }: { documentId: string }) =>
    leads.find(
      (section: { documentId: string }) => section.documentId === documentId,
    );
  const titled = ({ documentId, title }: Record<string, string>) => ({
    documentId,
    title,
  });
  expect(led(picking)).toMatchObject({
    picked: true,
    lead: [second, gone, first].map(({ documentId }) => documentId),
    updatedAt: expect.stringMatching(/^\d{4}-.+Z$/u),
    stories: [titled(second), titled(first)],
  });
  expect(led(other)).toMatchObject({
    picked: false,
    stories: [titled(newest)],
  });
  expect(led(empty)).toMatchObject({ picked: false, stories: [] });
});

async function home() {
  const { status, body } = await askPanel(
    "GET",
    "/admin/newsroom",
    undefined,
    await desk("Reporter"),
  );
  expect(status).toBe(200);
  return body.data;
}
