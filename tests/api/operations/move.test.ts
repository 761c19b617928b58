import {
  buildArticle,
  buildQuote,
  buildVideoClip,
  type Built,
} from "../../support/builders";
import { collection } from "../../support/collection";
import { changesOf, kindsOf } from "../../support/log";
import { ask, tell } from "../../support/operations";
import { askPanel, tellPanel } from "../../support/panel-api";
import { ask as askGraphql, probe } from "../../support/probe";

const bySlug = (slug: string) => probe(`/api/articles/by-slug/${slug}`);

/** Is moved in one test after the other. */
let story: Built;
let other: Built;
const path = () => collection("article", "/:id", story.documentId);

beforeAll(async () => {
  story = await buildArticle({}, { live: true });
  other = await buildArticle({}, { live: true });
}, 120_000);

describe("moving a live story", () => {
  it("answers at the new address and leads there from the old one, on every surface", async () => {
    const slug = `${story.slug}-moved`;

    const answer = await ask("move", "article", story, { slug, why: "A typo" });

    expect(answer.body.data).toMatchObject({ status: "live", slug });
    expect((await bySlug(slug)).status).toBe(200);
    const old = await bySlug(story.slug);
    expect(old.status).toBe(301);
    expect(old.headers.location).toMatch(
      new RegExp(`/api/articles/by-slug/${slug}$`, "u"),
    );
    const page = await probe(`/stories/${story.slug}`);
    expect([page.status, page.headers.location]).toEqual([
      301,
      expect.stringMatching(new RegExp(`/stories/${slug}$`, "u")),
    ]);
    const { body } = await askGraphql(
      `{ articleBySlug(slug: "${story.slug}") { status slug article { title } } }`,
    );
    expect(body.data.articleBySlug).toEqual({
      status: "MOVED",
      slug,
      article: null,
    });
  });

  it("is one change of its own kind, with the old address as an alias", async () => {
    const [published, ...since] = await changesOf(story);
    expect(since).toMatchObject([
      {
        kind: "moved",
        version: 2,
        slug: `${story.slug}-moved`,
        aliases: [story.slug],
        why: "A typo",
      },
    ]);
    const changedAt = (change = published) =>
      Date.parse(change?.edition.document.dateModified);
    expect(changedAt(since[0])).toBeGreaterThan(changedAt());
  });

  it("leaves draft and live version alike where they were", async () => {
    const { data } = await tellPanel("GET", path());

    expect(data.status).toBe("published");
  });

  it("may lead back: the old address is its own still", async () => {
    await tell("move", "article", story, { slug: story.slug });

    expect((await bySlug(story.slug)).status).toBe(200);
    expect((await bySlug(`${story.slug}-moved`)).status).toBe(301);
  });

  it("keeps both addresses from everybody else", async () => {
    const answers = [
      await ask("move", "article", other, { slug: story.slug }),
      await ask("move", "article", other, { slug: `${story.slug}-moved` }),
      await askPanel("POST", collection("article"), {
        title: "Another",
        slug: story.slug,
      }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(answers[0]?.body.error.message).toBe(
      `The address “${story.slug}” belongs to the story “${story["title"]}”: choose another.`,
    );
    expect(await kindsOf(other)).toEqual(["published"]);
  });

  it("lets nothing else of its draft go out", async () => {
    await tellPanel("PUT", path(), { title: "Not yet for readers" });

    await tell("move", "article", story, { slug: `${story.slug}-b` });

    const { text } = await bySlug(`${story.slug}-b`);
    expect(text).not.toContain("Not yet for readers");
    const { data } = await tellPanel("GET", path());
    expect(data).toMatchObject({
      title: "Not yet for readers",
      slug: `${story.slug}-b`,
      status: "modified",
    });
  });

  it("takes off what was scheduled, for another address was approved, and tells an editor who has the draft open", async () => {
    const schedule = `/admin/newsroom/article/${story.documentId}/schedule`;
    await tellPanel("POST", schedule, {
      action: "publish",
      at: "2999-01-01T00:00:00Z",
    });
    const opened = (await tellPanel("GET", path())).data.updatedAt;

    await tell("move", "article", story, { slug: `${story.slug}-c` });

    expect((await tellPanel("GET", schedule)).data).toMatchObject([
      {
        state: "off",
        outcome: expect.stringContaining(
          "First Administrator changed the story",
        ),
      },
    ]);
    const answer = await askPanel("PUT", path(), {
      slug: `${story.slug}-b`,
      basedOn: opened,
    });
    expect(answer.status).toBe(409);
    expect(answer.body.error.details.fields).toEqual(["slug"]);
  });
});

describe("moving", () => {
  it("is refused for an address that is none, and for the one it has", async () => {
    const malformed = await ask("move", "article", other, { slug: "Not so" });
    const same = await ask("move", "article", other, { slug: other.slug });

    expect(malformed.status).toBe(400);
    expect(malformed.body.error.details.errors[0].path).toEqual(["slug"]);
    expect(same.status).toBe(409);
    expect(same.body.error.message).toBe(
      `“${other.slug}” is the address of this story already.`,
    );
    expect(await kindsOf(other)).toEqual(["published"]);
  });

  it("is for what is live", async () => {
    const draft = await buildArticle();
    await tell("withdraw", "article", other);
    const slug = `${draft.slug}-b`;

    const answers = [
      await ask("move", "article", draft, { slug }),
      await ask("move", "article", other, { slug }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([409, 409]);
    expect(answers[1]?.body.error.message).toBe(
      "This story is not live: give its draft another address instead.",
    );
  });

  it("moves a clip, and not a quote, which has no address", async () => {
    const clip = await buildVideoClip({}, { live: true });
    const quote = await buildQuote({}, { live: true });

    await tell("move", "video-clip", clip, { slug: `${clip.slug}-b` });
    const answer = await ask("move", "quote", quote, { slug: "a-b" });

    expect(await kindsOf(clip)).toEqual(["published", "moved"]);
    expect(answer.status).toBe(409);
    expect(answer.body.error.message).toBe(
      "A quote has no address of its own.",
    );
  });
});
