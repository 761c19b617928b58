/** The state of a story, quote or clip is a column that follows from everything else, whatever route a write takes. */
import {
  buildArticle,
  buildQuote,
  buildVideoClip,
  publish,
  to,
  type Built,
} from "../support/builders";
import { collection } from "../support/collection";
import { handOver, stateOf } from "../support/desk-state";
import { ask as askDatabase } from "../support/log";
import { newsroom } from "../support/newsroom";
import { ask, bringBack, tell } from "../support/operations";
import { askPanel, tellPanel } from "../support/panel-api";
import {
  inSeconds,
  makeDue,
  plannedFor,
  routeOf,
  schedule,
  settledSchedule,
} from "../support/schedules";

const save = (document: Built, fields: object, type = "article") =>
  tellPanel("PUT", collection(type, "/:id", document.documentId), fields);

const act = (document: Built, action: string, type = "article") =>
  tellPanel(
    "POST",
    collection(type, `/:id/actions/${action}`, document.documentId),
    {},
  );

const live = () => buildArticle({}, { live: true });

let decks = 0;
const change = (story: Built) => save(story, { deck: `Deck ${++decks}.` });

const move = (story: Built) =>
  tell("move", "article", story, { slug: `${story.slug}-${++decks}` });

const sendBack = ({ documentId }: Built) =>
  tellPanel("POST", `/admin/newsroom/article/${documentId}/send-back`, {
    comment: "Who says so?",
  });

const correct = (story: Built) =>
  tell("correct", "article", story, {
    kind: "correction",
    text: "The vote was on Monday.",
  });

const kill = (story: Built) =>
  tell("kill", "article", story, { why: "A court order" });

async function planned(story: Built, action: "publish" | "withdraw") {
  const plan = await schedule(story, { action });
  await makeDue([plan]);
  await settledSchedule(plan);
}

async function changeBack(story: Built) {
  const path = collection("article", "/:id", story.documentId);
  const { data } = await tellPanel("GET", `${path}?status=published`);
  await save(story, { deck: data.deck });
}

/** What is done to a story in turn, and how it stands after each. */
type Life = [what: string, state: string, step: (story: Built) => Promise<unknown>][]; // prettier-ignore

const nothing = () => Promise.resolve();
const publishIt = ({ documentId }: Built) => publish("article", documentId);

const FROM_A_DRAFT: Life = [
  ["a new one", "draft", nothing],
  ["one that is scheduled", "scheduled", schedule],
  ["one whose schedule was taken off", "draft", async (story) => {
    const [plan] = await plannedFor(story);
    await tellPanel("DELETE", `${routeOf(story)}/${plan?.id}`);
  }],
  ["a scheduled one that was saved", "draft", async (story) => {
    await schedule(story);
    await change(story);
  }],
  ["one that was handed over", "ready", handOver],
  ["one that was handed over and saved", "ready", change],
  ["a handed over one that was scheduled and saved", "ready", async (story) => {
    await schedule(story);
    await change(story);
  }],
  ["one that was sent back", "sent-back", sendBack],
  ["one that was sent back and handed over again", "ready", handOver],
  ["one that was handed over and published", "live", publishIt],
  ["one that was handed over, published and changed", "changed", change],
  ["a changed one that was handed over", "ready", handOver],
  ["a changed one that was handed over and discarded", "live", (story) => act(story, "discard")],
  ["one that was handed over, discarded and changed again", "changed", change],
  ["a changed one that was published", "live", publishIt],
  ["a live one that is to come down", "live", (story) => schedule(story, { action: "withdraw" })],
]; // prettier-ignore

const OF_A_LIVE_ONE: Life = [
  ["one that was published", "live", nothing],
  ["one that was published twice", "live", publishIt],
  ["a live one that was saved as it is", "live", (story) => save(story, { deck: story["deck"] })],
  ["a live one that was changed", "changed", change],
  ["a changed one that was changed back", "live", changeBack],
  ["a changed one whose changes were discarded", "live", async (story) => {
    await change(story);
    await act(story, "discard");
  }],
  ["a live one that was given another address", "live", move],
  ["a changed one that was given another address", "changed", async (story) => {
    await change(story);
    await move(story);
  }],
  ["a changed one that is scheduled", "scheduled", schedule],
  ["an older edition brought back", "changed", async (story) => {
    await publishIt(story);
    await bringBack("article", story, 1);
  }],
  ["a live one in which only the note to the desk was changed", "changed", async (story) => {
    await publishIt(story);
    await save(story, { internalNote: "Ask the mayor again." });
  }],
  ["one that was taken down with Strapi's own button", "withdrawn", (story) => act(story, "unpublish")],
  ["a withdrawn one that was changed", "withdrawn", change],
  ["one that came down by its schedule", "withdrawn", async (story) => {
    await publishIt(story);
    await planned(story, "withdraw");
  }],
]; // prettier-ignore

const TO_ITS_END: Life = [
  ["one that went out by its schedule", "live", (story) => planned(story, "publish")],
  ["one that was withdrawn", "withdrawn", (story) => tell("withdraw", "article", story)],
  ["a withdrawn one that was restored", "live", (story) => tell("restore", "article", story)],
  ["one that was corrected", "corrected", correct],
  ["a corrected one that was published again", "corrected", publishIt],
  ["a corrected one that was changed", "changed", change],
  ["a changed one that was handed over and withdrawn", "withdrawn", async (story) => {
    await handOver(story);
    await tell("withdraw", "article", story);
  }],
  ["a withdrawn one that was killed", "killed", kill],
  ["a killed one that was saved", "killed", (story) => save(story, { internalNote: "For the lawyers." })],
]; // prettier-ignore

beforeAll(() => newsroom(), 120_000);

describe.each<[string, () => Promise<Built>, Life]>([
  ["from a draft on", () => buildArticle(), FROM_A_DRAFT],
  ["while it is live", live, OF_A_LIVE_ONE],
  ["to its end", () => buildArticle(), TO_ITS_END],
])("a story %s:", (_part, begin, life) => {
  let story: Built;

  beforeAll(async () => {
    story = await begin();
  });

  test.each(life)("%s is %s", async (_what, state, step) => {
    await step(story);

    expect(await stateOf(story)).toBe(state);
  });
});

test("a story that is saved and published in one is live, its copy is a draft, and killed it is killed", async () => {
  const story = await buildArticle();
  const at = (route: string) => collection("article", route, story.documentId);
  await tellPanel("POST", at("/:id/actions/publish"), {
    title: story["title"],
    slug: story.slug,
    deck: "At the last moment.",
  });
  expect(await stateOf(story)).toBe("live");

  const copy = await tellPanel("POST", at("/clone/:id"), {
    title: "A copy",
    slug: `${story.slug}-copy`,
  });
  expect(await stateOf(copy.data)).toBe("draft");

  await kill(story);
  expect(await stateOf(story)).toBe("killed");
  // Nor does what is killed come back.
  expect((await ask("restore", "article", story)).status).toBe(409);
  expect(await stateOf(story)).toBe("killed");
});

test("one that could not go out at its time is ready again, where it was handed over", async () => {
  const quote = await buildQuote({}, { live: true });
  const story = await buildArticle({ displayQuote: to(quote) });
  await handOver(story);
  const plan = await schedule(story);
  await tell("kill", "quote", quote, { why: "Never said" });
  await makeDue([plan]);
  await settledSchedule(plan);

  expect(await stateOf(story)).toBe("ready");
});

test("a quote that a scheduled story would bring out takes its schedule off when it is saved", async () => {
  const quote = await buildQuote();
  const story = await buildArticle({ displayQuote: to(quote) });
  await schedule(story);

  await save(quote, { attribution: "the former mayor" }, "quote");

  expect(await stateOf(story)).toBe("draft");
});

test("a new quote that goes out with its story is live, and so is a clip", async () => {
  const clip = await buildVideoClip();
  const quote = await buildQuote({ clip: to(clip) });
  const story = await buildArticle({ displayQuote: to(quote) }, { live: true });

  expect(await stateOf(story)).toBe("live");
  expect(await stateOf(quote, "quote")).toBe("live");
  expect(await stateOf(clip, "video-clip")).toBe("live");
});

test("what a quote brings about in a story neither changes nor hands it over, nor ends a hand-over", async () => {
  const quote = await buildQuote({}, { live: true });
  const story = await buildArticle({ displayQuote: to(quote) }, { live: true });
  const waits = await buildArticle({ displayQuote: to(quote) }, { live: true });
  await save(waits, { deck: "Another deck." });
  await handOver(waits);

  await save(quote, { attribution: "the former mayor" }, "quote");
  expect(await stateOf(quote, "quote")).toBe("changed");
  await publish("quote", quote.documentId);

  expect(await stateOf(quote, "quote")).toBe("live");
  expect(await stateOf(story)).toBe("live");
  expect(await stateOf(waits)).toBe("ready");
});

test("nobody types the state: what is written there is not kept, by the panel or in the database", async () => {
  const story = await buildArticle({ deskState: "live" });
  const saved = await askPanel(
    "PUT",
    collection("article", "/:id", story.documentId),
    { deskState: "killed" },
  );
  await askDatabase(
    "UPDATE articles SET desk_state = 'live' WHERE document_id = $1",
    [story.documentId],
  );

  expect(saved.status).toBe(200);
  expect(await stateOf(story)).toBe("draft");
});

test("the state changes without a save: whoever has the story open may go on", async () => {
  const story = await buildArticle();
  const path = collection("article", "/:id", story.documentId);
  const { data } = await tellPanel("GET", path);

  await handOver(story);
  const saved = await askPanel("PUT", path, {
    deck: "Another deck.",
    basedOn: data.updatedAt,
  });

  expect(saved.status).toBe(200);
  expect(saved.body.data.deskState).toBe("ready");
});

test("lists find and sort by the state", async () => {
  const word = `Ferry ${Date.now()}`;
  const ready = await buildArticle({ title: `${word} one` });
  await buildArticle({ title: `${word} two` });
  await handOver(ready);

  const list = (query: string) =>
    tellPanel(
      "GET",
      `${collection("article")}?filters[$and][0][title][$startsWith]=${encodeURIComponent(word)}&${query}`,
    );
  const found = await list("filters[$and][1][deskState][$eq]=ready");
  const sorted = await list("sort=deskState:DESC");

  const states = ({ results }: { results: Built[] }) =>
    results.map(({ deskState }) => deskState as string);
  expect(states(found)).toEqual(["ready"]);
  expect(states(sorted)).toEqual(["ready", "draft"]);
});

test("a published row has no state, and readers cannot ask for it", async () => {
  const story = await live();
  const rows = await askDatabase(
    "SELECT desk_state FROM articles WHERE document_id = $1 AND published_at IS NOT NULL",
    [story.documentId],
  );

  const asked = await askPanel("GET", `/api/articles?fields=deskState`);

  expect(rows).toEqual([{ desk_state: null }]);
  expect(asked.status).toBe(400);
});

test("an old row without a state gets it at the next start, and only that one", async () => {
  const story = await buildArticle();
  const at = await inSeconds(0);
  await askDatabase(
    `BEGIN; ALTER TABLE articles DISABLE TRIGGER desk_state_of_saved;
     UPDATE articles SET desk_state = NULL WHERE document_id = '${story.documentId}';
     ALTER TABLE articles ENABLE TRIGGER desk_state_of_saved; COMMIT`,
  );

  const { readFileSync } = await import("node:fs");
  await askDatabase(readFileSync("database/desk-state.sql", "utf8"));

  const rows = await askDatabase<{ state: string; saved: Date }>(
    "SELECT desk_state AS state, updated_at AT TIME ZONE 'UTC' AS saved FROM articles WHERE document_id = $1",
    [story.documentId],
  );
  expect(rows[0]?.state).toBe("draft");
  expect((rows[0]?.saved.toISOString() ?? "never") <= at).toBe(true);
});
