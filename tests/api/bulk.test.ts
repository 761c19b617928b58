/** Several at once go out, or come down, together or not at all; and every one that cannot is named with its reasons. */
import {
  buildArticle,
  buildQuote,
  publish,
  to,
  type Built,
} from "../support/builders";
import { collection, livesSince } from "../support/collection";
import { stateOf } from "../support/desk-state";
import { tell } from "../support/operations";
import { askPanel, tellPanel } from "../support/panel-api";

const inBulk = (action: string, documents: Built[], type = "article") =>
  askPanel("POST", collection(type, `/actions/${action}`), {
    documentIds: documents.map(({ documentId }) => documentId),
  });

async function killedQuoteIn(): Promise<Built> {
  const quote = await buildQuote({}, { live: true });
  const story = await buildArticle({ displayQuote: to(quote) });
  await tell("kill", "quote", quote, { why: "Never said" });
  return story;
}

test("stories that can go out go out together", async () => {
  const stories = [await buildArticle(), await buildArticle()];

  const answer = await inBulk("bulkPublish", stories);

  expect(answer).toMatchObject({ status: 200, body: { count: 2 } });
  expect(await Promise.all(stories.map((story) => stateOf(story)))).toEqual([
    "live",
    "live",
  ]);
});

test("a story that is named twice goes out once, and more than a page of them do not", async () => {
  const story = await buildArticle();

  const twice = await inBulk("bulkPublish", [story, story]);
  const many = await inBulk(
    "bulkPublish",
    Array.from({ length: 101 }, (_, each) => ({
      ...story,
      documentId: `${each}`.padStart(24, "0"),
    })),
  );

  expect(twice).toMatchObject({ status: 200, body: { count: 1 } });
  expect(many.status).toBe(400);
  expect(many.body.error.message).toBe(
    "At most 100 are published at once, and these are 101.",
  );
});

test("where some cannot go out, none does, and each of these is named with its reasons", async () => {
  const good = await buildArticle();
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const embargoed = await buildArticle({ embargoedUntil: tomorrow });
  const broken = await killedQuoteIn();

  const answer = await inBulk("bulkPublish", [embargoed, good, broken]);

  const { message, details } = answer.body.error;
  expect(answer.status).toBe(400);
  expect(message).toMatch(/^Nothing was published: 2 of 3 cannot be\. /);
  for (const refused of [embargoed, broken])
    expect(message).toContain(`“${refused["title"]}”: `);
  expect(message).not.toContain(good["title"]);
  expect(details.refused.map(({ documentId }: Built) => documentId)).toEqual([
    embargoed.documentId,
    broken.documentId,
  ]);
  for (const { reasons } of details.refused)
    expect(reasons).toEqual([expect.stringMatching(/^[A-Z“].*[.”]$/)]);
  expect(await livesSince("article", good.documentId)).toBeNull();
});

test("a refused story leaves nothing behind that would let the next one out", async () => {
  const quote = await buildQuote();
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const embargoed = await buildArticle({
    displayQuote: to(quote),
    embargoedUntil: tomorrow,
  });

  await inBulk("bulkPublish", [embargoed]);

  expect(await livesSince("quote", quote.documentId)).toBeNull();
  expect(await stateOf(quote, "quote")).toBe("draft");
});

test("what live stories show does not come down in bulk either, and is named", async () => {
  const shown = await buildQuote({}, { live: true });
  const free = await buildQuote({}, { live: true });
  const story = await buildArticle({ displayQuote: to(shown) }, { live: true });

  const answer = await inBulk("bulkUnpublish", [shown, free], "quote");

  expect(answer.status).toBe(400);
  expect(answer.body.error.message).toMatch(
    /^Nothing was withdrawn: 1 of 2 cannot be\. /,
  );
  expect(answer.body.error.message).toContain(shown["text"]);
  expect(answer.body.error.message).toContain(story["title"]);
  expect(await stateOf(free, "quote")).toBe("live");
});

test("what was public is not deleted in bulk, and is named", async () => {
  const story = await buildArticle();
  await publish("article", story.documentId);
  const draft = await buildArticle();

  const answer = await inBulk("bulkDelete", [draft, story]);

  expect(answer.body.error.message).toContain(`“${story["title"]}”: `);
  expect(
    (await tellPanel("GET", collection("article", "/:id", draft.documentId)))
      .data.documentId,
  ).toBe(draft.documentId);
});
