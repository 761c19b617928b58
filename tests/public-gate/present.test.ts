import { present, type Presenting } from "../../src/public-gate/present";
import { presentBlocks } from "../../src/public-gate/present-blocks";
import { absoluteUrl, presentSizes } from "../../src/public-gate/present-media";
import { article, shapeOf, shapes } from "./newsroom-shapes";

const absolute = absoluteUrl("https://newsroom.test");
const lead = { documentId: "live", slug: "live", title: "Live" };
const how: Presenting = { shapes, absolute, leads: new Map([["live", lead]]) };
const FILE = {
  id: 9,
  documentId: "file",
  name: "secret-name.png",
  alternativeText: "A bridge",
  hash: "h4sh",
  ext: ".png",
  mime: "image/png",
  size: 1.5,
  url: "/uploads/bridge.png",
  width: 10,
  height: 5,
  provider: "local",
  provider_metadata: { key: "secret" },
  folderPath: "/1",
  formats: {
    small: {
      name: "small_secret.png",
      hash: "h4sh",
      url: "/uploads/small.png",
      width: 2,
      height: 1,
      path: "/srv",
      mime: "image/png",
      size: 1,
      sizeInBytes: 1000,
    },
  },
};

describe("present", () => {
  it("gives out what the shape lists, in any depth, and nothing that a row happens to hold", () => {
    const row = {
      id: 1,
      documentId: "a",
      title: "Bridge",
      internalNote: "private",
      createdBy: { id: 1, email: "x@y.z" },
      locale: null,
      unheardOf: "private",
      leadPicture: { id: 2, alt: "A bridge", image: FILE },
      authors: [
        { id: 3, documentId: "b", name: "Robin", internalEmail: "private" },
      ],
      body: [
        { id: 4, __component: "story.heading", text: "Piers" },
        { id: 5, __component: "story.unheard-of", text: "private" },
      ],
      section: null,
    };

    expect(present(article, row, how)).toEqual({
      documentId: "a",
      title: "Bridge",
      leadPicture: {
        alt: "A bridge",
        image: {
          url: "https://newsroom.test/uploads/bridge.png",
          alternativeText: "A bridge",
          width: 10,
          height: 5,
          mime: "image/png",
          size: 1.5,
          formats: {
            small: {
              url: "https://newsroom.test/uploads/small.png",
              width: 2,
              height: 1,
              mime: "image/png",
              size: 1,
            },
          },
          sizes: [
            {
              name: "small",
              url: "https://newsroom.test/uploads/small.png",
              width: 2,
              height: 1,
              mime: "image/png",
            },
            {
              name: "original",
              url: "https://newsroom.test/uploads/bridge.png",
              width: 10,
              height: 5,
              mime: "image/png",
            },
          ],
        },
      },
      body: [{ __component: "story.heading", text: "Piers" }],
      authors: [{ documentId: "b", name: "Robin" }],
      section: null,
    });
  });

  it("names of a section's leads those that are live, in the editor's order", () => {
    const section = shapeOf("api::section.section");

    expect(
      present(
        section,
        { name: "City", lead: ["draft", "live", 7, { id: 1 }] },
        how,
      ),
    ).toEqual({ name: "City", lead: [lead] });
    expect(present(section, { lead: "nonsense" }, how)).toEqual({ lead: [] });
  });

  it("is null for what is no row", () => {
    for (const value of [null, undefined, 1, "x", [], new Date()])
      expect(present(article, value, how)).toBeNull();
  });
});

describe("presentSizes", () => {
  const sizesOf = (file: object) =>
    presentSizes({ ...FILE, ...file }, absolute).map(({ name }) => name);

  it("is every size, narrowest first, whatever the order in which they are stored", () => {
    const { small } = FILE.formats;

    expect(
      sizesOf({ formats: { medium: { ...small, width: 5 }, small } }),
    ).toEqual(["small", "medium", "original"]);
  });

  it.each([
    ["without a width", { width: null }],
    ["without a height", { height: undefined }],
    ["with half a pixel", { width: 0.5 }],
    ["of nothing", { height: 0 }],
    ["of no kind", { mime: null }],
    ["at no address of the web", { url: "javascript:alert(1)" }],
  ])("leaves out a size %s: a browser could not choose it", (_what, broken) => {
    const { small } = FILE.formats;

    expect(sizesOf(broken)).toEqual(["small"]);
    expect(sizesOf({ formats: { small: { ...small, ...broken } } })).toEqual([
      "original",
    ]);
  });

  it.each([null, undefined, "x", 7, [], { small: null }])(
    "is the file alone when its formats are %j",
    (formats) => {
      expect(sizesOf({ formats })).toEqual(["original"]);
    },
  );
});

describe("absoluteUrl", () => {
  it.each([
    ["/uploads/a.png", "https://newsroom.test/uploads/a.png"],
    ["https://store.test/a.png", "https://store.test/a.png"],
  ])("tells where %s is", (url, whole) => {
    expect(absolute(url)).toBe(whole);
  });

  it.each(["//[", "javascript:alert(1)", "data:text/html,x", "file:///etc"])(
    "is null for %s, which no browser fetches over the web",
    (url) => {
      expect(absolute(url)).toBeNull();
    },
  );
});

describe("presentBlocks", () => {
  it("keeps what the editor writes, and no image: pictures have blocks of their own", () => {
    const blocks = [
      {
        type: "paragraph",
        pasted: "private",
        children: [
          { type: "text", text: "Hello", bold: true, id: 3 },
          {
            type: "link",
            url: "https://x.test",
            children: [{ type: "text", text: "there" }],
          },
        ],
      },
      {
        type: "heading",
        level: 2,
        children: [{ type: "text", text: "Piers" }],
      },
      { type: "image", image: FILE, children: [{ type: "text", text: "" }] },
      { type: "unheard-of", children: [{ type: "text", text: "private" }] },
      { type: "constructor" },
      "nonsense",
    ];

    const shown = JSON.stringify(presentBlocks(blocks));

    expect(shown).not.toMatch(
      /private|secret|h4sh|"id"|unheard|constructor|nonsense|image|bridge/,
    );
    expect(JSON.parse(shown)[0]).toEqual({
      type: "paragraph",
      children: [
        { type: "text", text: "Hello", bold: true },
        {
          type: "link",
          url: "https://x.test",
          children: [{ type: "text", text: "there" }],
        },
      ],
    });
  });

  it("is empty for anything else", () => {
    expect(presentBlocks("<b>")).toEqual([]);
  });
});
