import type { Destination } from "../../../src/editorial/checks/facts";
import { storyOfLink } from "../../../src/editorial/checks/story-of-link";
import { linking } from "./blocks";
import { sound, told } from "./sound-story";

const url = "/stories/other";
const leadingTo = (destination: Destination) =>
  told(sound({ body: [linking(url)] }), {
    links: new Map([[url, destination]]),
  });

describe("a link in the text", () => {
  it.each([
    ["draft", "is not public yet"],
    ["down", "was taken down"],
    ["unknown", "does not exist"],
  ] as const)("may not lead to a story that is %s", (state, fate) => {
    expect(leadingTo({ state })).toEqual([
      `blocks live-links at body.0.body: The link “/stories/other” leads to a story that ${fate}: link to another, or remove the link.`,
    ]);
  });

  it("may lead to a live story, or anywhere that is no story of ours", () => {
    expect(leadingTo({ state: "live" })).toEqual([]);
    expect(told(sound({ body: [linking("https://example.org/")] }))).toEqual(
      [],
    );
  });

  it("should not lead to an address that has moved", () => {
    expect(leadingTo({ state: "moved", slug: "newer" })).toEqual([
      "warns moved-links at body.0.body: The link “/stories/other” leads to a story that has moved: its address ends in “newer” now.",
    ]);
  });
});

describe("the story that a link names", () => {
  const newsroom = {
    name: "Dateline",
    publicUrl: "https://api.example",
    siteUrl: "https://www.example",
    storyPath: "/news/:slug.html",
  };

  it.each([
    ["https://www.example/news/a-b.html", "a-b"],
    ["https://www.example/news/a-b.html?x=1#y", "a-b"],
    ["http://www.example/news/a-b.html", "a-b"],
    ["/news/a-b.html", "a-b"],
    ["https://api.example/stories/a-b", "a-b"],
    ["https://api.example/stories/a-b/", "a-b"],
    ["/stories/a-b", "a-b"],
    ["/stories/NOPE", "NOPE"],
    ["/stories/n%C3%B6_pe", "nö_pe"],
    ["/Stories/a-b", "a-b"],
    ["https://API.example//stories/a-b", "a-b"],
    ["/stories//a-b", "a-b"],
    ["http://www.example//news///A-b.html", "A-b"],
    ["/stories/a-b.xml", null],
    ["/stories//", null],
    ["https://www.example/news/a-b", null],
    ["https://www.example/news/", null],
    ["https://www.example/", null],
    ["https://other.example/news/a-b.html", null],
    ["https://api.example/stories/a-b/more", null],
    ["https://api.example/people/a-b", null],
    ["mailto:a@www.example", null],
    ["#note", null],
  ])("%j: %j", (link, slug) => {
    expect(storyOfLink(newsroom, link)).toBe(slug);
  });

  it("is found below a path too", () => {
    const below = {
      ...newsroom,
      siteUrl: "https://www.example/paper",
      storyPath: "/stories/:slug",
    };

    expect(storyOfLink(below, "https://www.example/paper/stories/a")).toBe("a");
    expect(storyOfLink(below, "https://www.example/stories/a")).toBeNull();
  });
});
