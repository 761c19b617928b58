/** The lists and forms of the panel, as an editor gets them. */
import { desk } from "../support/desks";
import { tellPanel } from "../support/panel-api";

const TYPES = [
  "article",
  "quote",
  "video-clip",
  "author",
  "person",
  "topic",
  "section",
].map((name) => `api::${name}.${name}`);
const ROW = 12;

describe.each(TYPES)("the form of %s", (uid) => {
  test("shows every field once, in rows that fit", async () => {
    const { contentType } = await configuration(uid);
    const fields = await fieldsOf(uid);

    const shown = contentType.layouts.edit.flat();

    expect(shown.map(nameOf).sort()).toEqual(fields.sort());
    for (const row of contentType.layouts.edit)
      expect(row.reduce(width, 0)).toBeLessThanOrEqual(ROW);
  });

  test("names every field in newsroom language", async () => {
    const { contentType, components } = await configuration(uid);

    for (const view of [contentType, ...Object.values(components)])
      for (const { name } of view.layouts.edit.flat())
        expect([name, view.metadatas[name].edit.label]).toEqual([
          name,
          expect.stringMatching(/^[A-Z].*[^:]$/),
        ]);
  });

  test("shows relations by a title, never by a number", async () => {
    const { contentType, components } = await configuration(uid);

    const titles = [contentType, ...Object.values(components)].flatMap(
      ({ metadatas, layouts }) =>
        layouts.edit
          .flat()
          .map(({ name }) => metadatas[name].edit.mainField)
          .filter((title) => title !== undefined),
    );

    expect(titles).not.toContain("id");
    expect(titles).not.toContain("documentId");
  });

  test("and its list show no numbers of the database", async () => {
    const { contentType } = await configuration(uid);

    expect(contentType.layouts.list).not.toContain("id");
    expect(contentType.layouts.list).not.toContain("documentId");
    expect(contentType.settings.mainField).not.toBe("id");
  });
});

test("headline, deck and body come first in the form of a story", async () => {
  const { contentType } = await configuration("api::article.article");

  const first = contentType.layouts.edit.slice(0, 3).flat();

  expect(
    first.map(({ name }) => contentType.metadatas[name].edit.label),
  ).toEqual(["Headline", "Deck", "Body"]);
});

test("what the newsroom writes by itself is shown for reading", async () => {
  const { contentType } = await configuration("api::article.article");

  const locked = Object.entries(contentType.metadatas)
    .filter(([, { edit }]) => edit.editable === false)
    .map(([name]) => name);

  expect(locked.sort()).toEqual([
    "byline",
    "clips",
    "dateModified",
    "datePublished",
    "deskState",
    "readingMinutes",
    "wordCount",
  ]);
});

interface View {
  settings: { mainField: string };
  // The panel's metadata differ from field to field.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  metadatas: Record<string, any>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

async function configuration(
  uid: string,
): Promise<{ contentType: View; components: Record<string, View> }> {
  const { data } = await tellPanel(
    "GET",
    `/content-manager/content-types/${uid}/configuration`,
    undefined,
    await desk("Editor"),
  );
  return data;
}

async function fieldsOf(uid: string): Promise<string[]> {
  const { data } = await tellPanel(
    "GET",
    "/content-manager/content-types",
    undefined,
    await desk("Editor"),
  );
  const type = data.find((one: { uid: string }) => one.uid === uid);
  const notOurs = ["id", "documentId", "createdAt", "updatedAt", "createdBy"];
  // The state stands in lists and beside the form, never in it.
  const notTyped = ["updatedBy", "publishedAt", "deskState"];
  return Object.keys(type.attributes).filter(
    (name) => ![...notOurs, ...notTyped].includes(name),
  );
}

const nameOf = ({ name }: { name: string }) => name;
const width = (sum: number, { size }: { size: number }) => sum + size;
