import {
  buildArticle,
  buildAuthor,
  buildImage,
  buildPerson,
  buildQuote,
  buildSection,
  buildVideoClip,
  publish,
  publishMinor,
  textBlock,
  to,
} from "../support/builders";
import type { Built } from "../support/builders";
import { askPanel, tellPanel } from "../support/panel-api";

const path = (type: string, { documentId }: Built) =>
  `/content-manager/collection-types/api::${type}.${type}/${documentId}`;
const quoteBlock = (quote: Built) => ({
  __component: "story.quote",
  quote: to(quote),
});
const clipBlock = (clip: Built) => ({
  __component: "story.clip",
  clip: to(clip),
});

/** A document's version as the panel tells it, or null when there is none. */
async function version(
  type: string,
  document: Built,
  status: "draft" | "published",
) {
  const response = await askPanel(
    "GET",
    `${path(type, document)}?status=${status}`,
  );
  return response.status === 200 &&
    (status === "draft") !==
      (typeof response.body.data.publishedAt === "string")
    ? response.body.data
    : null;
}

const isLive = async (type: string, document: Built) =>
  (await version(type, document, "published")) !== null;

describe("publishing a story", () => {
  it("publishes the quotes and clips that readers never had, and dates them with it", async () => {
    const clip = await buildVideoClip();
    const heard = await buildVideoClip();
    const quote = await buildQuote({ clip: to(heard) });
    const story = await buildArticle({
      datePublished: "2020-01-07T17:00:00.000Z",
      body: [quoteBlock(quote), clipBlock(clip)],
    });

    await publish("article", story.documentId);

    expect(await isLive("quote", quote)).toBe(true);
    expect(await isLive("video-clip", clip)).toBe(true);
    expect(await isLive("video-clip", heard)).toBe(true);
    expect((await version("quote", quote, "published")).datePublished).toBe(
      "2020-01-07T17:00:00.000Z",
    );
  });

  it("publishes nothing when the story cannot go out", async () => {
    const quote = await buildQuote();
    const story = await buildArticle({
      body: [quoteBlock(quote), { __component: "story.quote" }],
    });

    const refused = await askPanel(
      "POST",
      `${path("article", story)}/actions/publish`,
      {},
    );

    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain(
      "A quote block has no quote yet",
    );
    expect(await isLive("quote", quote)).toBe(false);
  });
});

describe("a story that was published", () => {
  /** Is published again, copied and taken down, in one test after the other. */
  let story: Built;

  beforeAll(async () => {
    story = await buildArticle({}, { live: true });
  });

  it("is dated once, and says at each publication when it was changed", async () => {
    const first = await version("article", story, "published");
    await tellPanel("PUT", path("article", story), { deck: "Another deck" });
    await publish("article", story.documentId);
    const second = await version("article", story, "published");

    expect(first.dateModified).toBe(first.datePublished);
    expect(second.datePublished).toBe(first.datePublished);
    expect(second.dateModified > second.datePublished).toBe(true);
  });

  it("has draft and live version alike", async () => {
    expect(
      (await askPanel("GET", path("article", story))).body.data.status,
    ).toBe("published");
  });

  it("has copies that were never public themselves", async () => {
    const clone = await tellPanel(
      "POST",
      `/content-manager/collection-types/api::article.article/clone/${story.documentId}`,
      { title: "A copy" },
    );

    expect(clone.data).toMatchObject({ datePublished: null, slug: null });
    expect((await askPanel("DELETE", path("article", clone.data))).status).toBe(
      200,
    );
  });

  it("is itself unpublished but never deleted once it was public", async () => {
    const refused = await askPanel("DELETE", path("article", story));
    expect(refused.body.error.message).toContain("withdraw it instead");

    await tellPanel("POST", `${path("article", story)}/actions/unpublish`, {});
    expect((await askPanel("DELETE", path("article", story))).status).toBe(400);
  });
});

describe("a story's derived fields", () => {
  it("follow its parts at every save, whatever an editor sends", async () => {
    const [ann, bo] = [
      await buildAuthor({ name: "Ann Alder" }),
      await buildAuthor({ name: "Bo Birch" }),
    ];
    const [full, fragment] = [
      await buildQuote(),
      await buildQuote({ text: "never again", kind: "fragment" }),
    ];
    const clip = await buildVideoClip({ poster: null });
    const story = await buildArticle({
      authors: to(ann, bo),
      quotes: to(fragment),
      body: [
        textBlock("He said “never again” on Tuesday."),
        clipBlock(clip),
        quoteBlock(full),
      ],
    });

    const saved = (await askPanel("GET", path("article", story))).body.data;
    expect(saved).toMatchObject({
      byline: "Ann Alder and Bo Birch",
      wordCount: 6,
      readingMinutes: 1,
    });

    await tellPanel("PUT", path("article", story), {
      body: [textBlock("He said nothing.")],
      authors: { disconnect: [{ documentId: ann.documentId }] },
    });
    const changed = (await askPanel("GET", path("article", story))).body.data;
    expect(changed).toMatchObject({ byline: "Bo Birch", wordCount: 3 });
    expect(changed.quotes.count).toBe(0);
    expect(changed.clips.count).toBe(0);
  });
});

describe("what readers see", () => {
  let story: Built;
  let parts: Record<string, Built>;

  beforeAll(async () => {
    const person = await buildPerson();
    parts = {
      author: await buildAuthor(),
      section: await buildSection(),
      quote: await buildQuote({ speaker: to(person) }),
      "video-clip": await buildVideoClip(),
      person,
    };
    const { author, section, quote } = parts as {
      [name: string]: Built;
    } & Record<"author" | "section" | "quote", Built>;
    story = await buildArticle(
      {
        authors: to(author),
        section: to(section),
        people: to(person),
        body: [quoteBlock(quote), clipBlock(parts["video-clip"] as Built)],
      },
      { live: true },
    );
  });

  it.each(["author", "section", "quote", "video-clip", "person"])(
    "keeps its %s: deleting it is refused and names the story",
    async (type) => {
      const refused = await askPanel(
        "DELETE",
        path(type, parts[type] as Built),
      );

      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toContain(
        `the story “${story["title"]}”`,
      );
      expect(refused.body.error.details.shownBy[0]).toMatchObject({
        noun: "story",
        documentId: story.documentId,
      });
    },
  );

  it.each(["quote", "video-clip"])(
    "keeps its %s live: unpublishing it is refused and names the story",
    async (type) => {
      const refused = await askPanel(
        "POST",
        `${path(type, parts[type] as Built)}/actions/unpublish`,
        {},
      );

      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toContain(
        `the story “${story["title"]}”`,
      );
      expect(await isLive(type, parts[type] as Built)).toBe(true);
    },
  );

  it("also in bulk: one that is shown keeps all of them", async () => {
    const free = await buildQuote({}, { live: true });
    const documentIds = [free.documentId, (parts["quote"] as Built).documentId];

    const refused = await askPanel(
      "POST",
      "/content-manager/collection-types/api::quote.quote/actions/bulkUnpublish",
      { documentIds },
    );

    expect(refused.status).toBe(400);
    expect(await isLive("quote", parts["quote"] as Built)).toBe(true);
    expect(await isLive("quote", free)).toBe(true);
  });

  it("stays whole when a quote is published again", async () => {
    const quote = parts["quote"] as Built;
    await tellPanel("PUT", path("quote", quote), { text: "Said better" });
    await publish("quote", quote.documentId);

    expect((await version("article", story, "published")).quotes.count).toBe(1);
    expect((await askPanel("DELETE", path("quote", quote))).status).toBe(400);
  });

  it("lets go of a part when it no longer shows it", async () => {
    await tellPanel("PUT", path("article", story), {
      body: [textBlock("Without it.")],
    });
    await publishMinor("article", story.documentId);

    expect(
      (
        await askPanel(
          "POST",
          `${path("quote", parts["quote"] as Built)}/actions/unpublish`,
          {},
        )
      ).status,
    ).toBe(200);
  });

  it("does not bring back what was taken down, and says which", async () => {
    const quote = parts["quote"] as Built;
    const other = await buildArticle({ body: [quoteBlock(quote)] });

    const refused = await askPanel(
      "POST",
      `${path("article", other)}/actions/publish`,
      {},
    );

    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain(
      "The quote “Said better” was taken down",
    );
    expect(await isLive("quote", quote)).toBe(false);
  });
});

describe("a picture that readers see", () => {
  const picture = (image: { id: number }) => ({
    image: image.id,
    alt: "A grey square",
    credit: "Newsroom",
  });

  it("stays in the library, deleted alone or in bulk, and the refusal names what shows it", async () => {
    const [inStory, ofAuthor, free] = [
      await buildImage(),
      await buildImage(),
      await buildImage(),
    ];
    const story = await buildArticle(
      { leadPicture: picture(inStory) },
      { live: true },
    );
    const author = await buildAuthor({ picture: picture(ofAuthor) });

    const alone = await askPanel("DELETE", `/upload/files/${inStory.id}`);
    const bulk = await askPanel("POST", "/upload/actions/bulk-delete", {
      fileIds: [ofAuthor.id],
      folderIds: [],
    });

    expect(alone.status).toBe(400);
    expect(alone.body.error.message).toContain(`the story “${story["title"]}”`);
    expect(bulk.status).toBe(400);
    expect(bulk.body.error.message).toContain(`the author “${author["name"]}”`);
    expect((await askPanel("GET", `/upload/files/${inStory.id}`)).status).toBe(
      200,
    );
    expect((await askPanel("DELETE", `/upload/files/${free.id}`)).status).toBe(
      200,
    );
  });

  it("needs an alt text and a credit before its story goes out, and on save where there are no drafts", async () => {
    const image = await buildImage();
    const story = await buildArticle({ leadPicture: { image: image.id } });

    const refused = await askPanel(
      "POST",
      `${path("article", story)}/actions/publish`,
      {},
    );
    const author = await askPanel(
      "POST",
      "/content-manager/collection-types/api::author.author",
      { name: "A", picture: { image: image.id, alt: " ", credit: " " } },
    );

    expect(refused.body.error.message).toContain("needs an alt text");
    expect(refused.body.error.message).toContain("needs a credit");
    expect(
      author.body.error.details.errors.map((error: { path: string[] }) =>
        error.path.join("."),
      ),
    ).toEqual(["picture.alt", "picture.credit"]);
  });
});

describe("a save that breaks a rule", () => {
  it("is refused whole, with every broken rule beside its field", async () => {
    const quote = await buildQuote();
    const refused = await askPanel("PUT", path("quote", quote), {
      text: "changed",
      sourceUrl: "http://example.org",
      startSeconds: 9,
      endSeconds: 3,
    });

    expect(refused.status).toBe(400);
    expect(
      refused.body.error.details.errors.map((error: { path: string[] }) =>
        error.path.join("."),
      ),
    ).toEqual(["sourceUrl", "clip", "endSeconds"]);
    expect((await askPanel("GET", path("quote", quote))).body.data.text).toBe(
      quote["text"],
    );
  });

  it("can take back a relation that only breaks the rule together with what was there", async () => {
    const clip = await buildVideoClip({ durationSeconds: 60, poster: null });
    const quote = await buildQuote({
      clip: to(clip),
      startSeconds: 10,
      endSeconds: 50,
    });
    const short = await buildVideoClip({ durationSeconds: 30, poster: null });

    const refused = await askPanel("PUT", path("quote", quote), {
      clip: to(short),
    });

    expect(refused.body.error.message).toContain("The clip is 30 seconds long");
  });
});

describe("input that no column can hold", () => {
  const SECTIONS = "/content-manager/collection-types/api::section.section";
  const ARTICLES = "/content-manager/collection-types/api::article.article";

  it.each([
    [SECTIONS, { name: "S", parent: "2026-02-30" }, "parent"],
    [SECTIONS, { name: "S", lead: "text" }, "lead"],
    [ARTICLES, { title: "T", section: "2026-02-30" }, "section"],
    [ARTICLES, { title: "T", quotes: { connect: [{ id: "abc" }] } }, "quotes"],
    [ARTICLES, { title: "T", authors: { set: [{ id: 1e20 }] } }, "authors"],
    [ARTICLES, { title: "T", wordCount: 1e20 }, "wordCount"],
    [
      "/content-manager/collection-types/api::author.author",
      { name: "A", picture: { image: "x", alt: "a", credit: "b" } },
      "picture.image",
    ],
  ])("sent to %s as %j is refused and names %s", async (type, data, field) => {
    const refused = await askPanel("POST", type, data);

    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors[0].path.join(".")).toBe(field);
    expect((await askPanel("GET", SECTIONS)).status).toBe(200);
  });
});

describe("a new document", () => {
  it("gets an identity of its own, whatever the caller wishes", async () => {
    const gone = await buildPerson();
    await tellPanel("DELETE", path("person", gone));

    const made = await buildPerson({ documentId: gone.documentId, id: 1 });

    expect(made.documentId).not.toBe(gone.documentId);
  });
});
