import { articleProblems } from "../../../src/editorial/rules/article";
import { requiredProblems } from "../../../src/editorial/rules/fields";
import type { Problem } from "../../../src/editorial/rules/problem";
import { quoteProblems } from "../../../src/editorial/rules/quote";
import {
  authorProblems,
  sectionProblems,
  topicProblems,
} from "../../../src/editorial/rules/reference-data";
import { videoClipProblems } from "../../../src/editorial/rules/video-clip";

const paths = (problems: Problem[]) =>
  problems.map((problem) => problem.path.join("."));
const link = (url: string) => [
  {
    type: "paragraph",
    children: [{ type: "link", url, children: [{ type: "text", text: "x" }] }],
  },
];

test("white space and marks that nobody sees are no words", () => {
  for (const nothing of ["", " ", "\u00a0", "\u200b", "\u2060\u200d"])
    expect(requiredProblems(nothing, "text", "No words.")).toHaveLength(1);
  expect(requiredProblems("é", "text", "No words.")).toEqual([]);
});

describe("an address", () => {
  it.each(["talks", "talks-in-ottawa", "u-s-iran-2020"])(
    "may be %j",
    (slug) => {
      expect(articleProblems({ slug })).toEqual([]);
    },
  );

  it.each([
    "Talks",
    "talks in ottawa",
    "-talks",
    "talks-",
    "a--b",
    "tälks",
    "a/b",
    "a.b",
    "a_b",
  ])("may not be %j, and the message says what it may be", (slug) => {
    const [problem] = articleProblems({ slug });

    expect(problem?.path).toEqual(["slug"]);
    expect(problem?.message).toContain("small letters a-z");
    expect(problem?.message).toContain(slug);
  });
});

describe("a link", () => {
  it.each([
    "http://example.org",
    "javascript:alert(1)",
    "ftp://x.org",
    "https://",
    "//x.org",
    "https://user:secret@x.org",
  ])("in a field may not be %j", (uri) => {
    expect(paths(topicProblems({ name: "N", uri }))).toEqual(["uri"]);
  });

  it("in a field may be https", () => {
    expect(topicProblems({ name: "N", uri: "https://www.nato.int/" })).toEqual(
      [],
    );
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    "/\\evil.example",
    "relative",
    "",
  ])("in running text may not be %j", (url) => {
    expect(
      paths(
        articleProblems({
          body: [{ body: link(url) }],
        }),
      ),
    ).toEqual(["body.0.body"]);
  });

  it.each([
    "https://x.org/a?b#c",
    "http://x.org",
    "mailto:desk@x.org",
    "tel:+1613",
    "/stories/x",
    "#note",
  ])("in running text may be %j", (url) => {
    expect(
      articleProblems({
        body: [{ body: link(url) }],
      }),
    ).toEqual([]);
  });
});

describe("a quote", () => {
  const clip = { durationSeconds: 49 };

  it("has at most twenty words as a fragment", () => {
    const words = (count: number) =>
      Array.from({ length: count }, () => "word").join(" ");

    expect(quoteProblems({ kind: "fragment", text: words(20) })).toEqual([]);
    expect(quoteProblems({ kind: "full", text: words(21) })).toEqual([]);
    expect(
      quoteProblems({ kind: "fragment", text: words(21) })[0]?.message,
    ).toContain("this one has 21");
  });

  it.each([
    [{ clip, startSeconds: 10, endSeconds: 12.5 }, []],
    [{ clip, startSeconds: 0, endSeconds: 49 }, []],
    [{ clip, startSeconds: 12, endSeconds: 12 }, ["endSeconds"]],
    [{ clip, startSeconds: 12, endSeconds: 10 }, ["endSeconds"]],
    [{ clip, startSeconds: -1 }, ["startSeconds"]],
    [{ clip, startSeconds: 50 }, ["startSeconds"]],
    [{ clip, endSeconds: 50 }, ["endSeconds"]],
    [{ startSeconds: 1 }, ["clip"]],
    [{ clip: {}, startSeconds: 1, endSeconds: 900 }, []],
  ])("is heard in its clip: %j breaks %j", (quote, broken) => {
    expect(paths(quoteProblems(quote))).toEqual(broken);
  });
});

describe("a clip", () => {
  it.each([0, -1])("may not be %i seconds long", (durationSeconds) => {
    expect(paths(videoClipProblems({ durationSeconds }))).toEqual([
      "durationSeconds",
    ]);
  });

  it("may have no length yet, and one second", () => {
    expect(videoClipProblems({ durationSeconds: null })).toEqual([]);
    expect(videoClipProblems({ durationSeconds: 1 })).toEqual([]);
  });

  it("names each broken rendition and track", () => {
    const clip = {
      renditions: [{ url: "https://x.org/a.mp4" }, { url: "x", width: 0 }],
      tracks: [{ url: "http://x.org/a.vtt" }],
    };

    expect(paths(videoClipProblems(clip))).toEqual([
      "renditions.1.url",
      "renditions.1.width",
      "tracks.0.url",
    ]);
  });
});

describe("running text", () => {
  it("holds no picture: that stands in a block with its alt text and credit", () => {
    const nested = [
      {
        type: "paragraph",
        children: [{ type: "image", children: [{ type: "text", text: "" }] }],
      },
    ];
    const body = [{ body: nested }];

    const problems = articleProblems({ body });

    expect(paths(problems)).toEqual(["body.0.body"]);
    expect(problems[0]?.message).toContain("picture block of its own");
  });
});

describe("reference data", () => {
  it.each([authorProblems, topicProblems, sectionProblems])(
    "needs a name, for it is live on save",
    (problemsOf) => {
      expect(paths(problemsOf({ name: " " }))).toEqual(["name"]);
    },
  );

  const id = (letter: string) => letter.repeat(24);

  it("has no picture without alt text and credit, for it is live on save", () => {
    expect(
      paths(authorProblems({ name: "N", picture: { image: {} } })),
    ).toEqual(["picture.alt", "picture.credit"]);
  });

  it("keeps sections out of themselves and at most three deep", () => {
    const deep = {
      documentId: "b",
      parent: { documentId: "c", parent: { documentId: "d" } },
    };

    expect(
      sectionProblems({
        name: "N",
        documentId: "a",
        parent: { documentId: "b" },
      }),
    ).toEqual([]);
    expect(
      paths(
        sectionProblems({
          name: "N",
          documentId: "a",
          parent: { documentId: "a" },
        }),
      ),
    ).toEqual(["parent"]);
    expect(
      paths(sectionProblems({ name: "N", documentId: "c", parent: deep })),
    ).toEqual(["parent"]);
    expect(
      paths(sectionProblems({ name: "N", documentId: "a", parent: deep })),
    ).toEqual(["parent"]);
  });

  it.each([
    [null, []],
    [[id("a"), id("b")], []],
    ["x", ["lead"]],
    [[1], ["lead"]],
    [["not an id"], ["lead"]],
    [[id("a"), id("a")], ["lead"]],
    [
      Array.from({ length: 11 }, (_, index) =>
        id(String.fromCharCode(97 + index)),
      ),
      ["lead"],
    ],
  ])("lets a section lead with %j: %j", (lead, broken) => {
    expect(paths(sectionProblems({ name: "N", lead }))).toEqual(broken);
  });
});
