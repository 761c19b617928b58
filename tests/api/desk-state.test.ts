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

const changed = async () => {
  const story = await live();
  await save(story, { deck: "Another deck." });
  return story;
};

const STATES: [string, string, () => Promise<Built>][] = [
  ["a new one", "draft", () => buildArticle()],
  ["a copy of a live one", "draft", async () => {
    const story = await live();
    const path = collection("article", "/clone/:id", story.documentId);
    const slug = `${story.slug}-copy`;
    return (await tellPanel("POST", path, { title: "A copy", slug })).data as Built;
  }], // prettier-ignore
  ["one that was published", "live", live],
  ["one that was published twice", "live", async () => {
    const story = await live();
    await publish("article", story.documentId);
    return story;
  }],
  ["one that was saved and published in one", "live", async () => {
    const story = await buildArticle();
    const path = collection("article", "/:id/actions/publish", story.documentId);
    await tellPanel("POST", path, { title: story["title"], slug: story.slug, deck: "At the last moment." });
    return story;
  }],
  ["a live one that was changed", "changed", changed],
  ["a live one in which only the note to the desk was changed", "changed", async () => {
    const story = await live();
    await save(story, { internalNote: "Ask the mayor again." });
    return story;
  }],
  ["a live one that was saved as it is", "live", async () => {
    const story = await live();
    await save(story, { deck: story["deck"] });
    return story;
  }],
  ["a changed one that was changed back", "live", async () => {
    const story = await changed();
    await save(story, { deck: story["deck"] });
    return story;
  }],
  ["a changed one whose changes were discarded", "live", async () => {
    const story = await changed();
    await act(story, "discard");
    return story;
  }],
  ["a changed one that was published", "live", async () => {
    const story = await changed();
    await publish("article", story.documentId);
    return story;
  }],
  ["a changed one that was given another address", "changed", async () => {
    const story = await changed();
    await tell("move", "article", story, { slug: `${story.slug}-moved` });
    return story;
  }],
  ["a live one that was given another address", "live", async () => {
    const story = await live();
    await tell("move", "article", story, { slug: `${story.slug}-moved` });
    return story;
  }],
  ["an older edition brought back", "changed", async () => {
    const story = await changed();
    await publish("article", story.documentId);
    await bringBack("article", story, 1);
    return story;
  }],
  ["one that was corrected", "corrected", async () => {
    const story = await live();
    await tell("correct", "article", story, { kind: "correction", text: "The vote was on Monday." });
    return story;
  }],
  ["a corrected one that was published again", "corrected", async () => {
    const story = await live();
    await tell("correct", "article", story, { kind: "update", text: "The mayor answered." });
    await publish("article", story.documentId);
    return story;
  }],
  ["a corrected one that was changed", "changed", async () => {
    const story = await live();
    await tell("correct", "article", story, { kind: "correction", text: "The vote was on Monday." });
    await save(story, { deck: "Another deck." });
    return story;
  }],
  ["one that was withdrawn", "withdrawn", async () => {
    const story = await live();
    await tell("withdraw", "article", story);
    return story;
  }],
  ["one that was taken down with Strapi's own button", "withdrawn", async () => {
    const story = await live();
    await act(story, "unpublish");
    return story;
  }],
  ["a withdrawn one that was changed", "withdrawn", async () => {
    const story = await live();
    await tell("withdraw", "article", story);
    await save(story, { deck: "Another deck." });
    return story;
  }],
  ["a withdrawn one that was restored", "live", async () => {
    const story = await live();
    await tell("withdraw", "article", story);
    await tell("restore", "article", story);
    return story;
  }],
  ["a live one that was killed", "killed", async () => {
    const story = await live();
    await tell("kill", "article", story, { why: "A court order" });
    return story;
  }],
  ["a withdrawn one that was killed", "killed", async () => {
    const story = await live();
    await tell("withdraw", "article", story);
    await tell("kill", "article", story, { why: "A court order" });
    return story;
  }],
  ["a killed one that was saved", "killed", async () => {
    const story = await live();
    await tell("kill", "article", story, { why: "A court order" });
    await save(story, { internalNote: "For the lawyers." });
    return story;
  }],
  ["one that was handed over", "ready", async () => {
    const story = await buildArticle();
    await handOver(story);
    return story;
  }],
  ["one that was handed over and saved", "ready", async () => {
    const story = await buildArticle();
    await handOver(story);
    await save(story, { deck: "Another deck." });
    return story;
  }],
  ["one that was handed over and published", "live", async () => {
    const story = await buildArticle();
    await handOver(story);
    await publish("article", story.documentId);
    return story;
  }],
  ["one that was handed over, published and changed", "changed", async () => {
    const story = await buildArticle();
    await handOver(story);
    await publish("article", story.documentId);
    await save(story, { deck: "Another deck." });
    return story;
  }],
  ["a changed one that was handed over", "ready", async () => {
    const story = await changed();
    await handOver(story);
    return story;
  }],
  ["a changed one that was handed over and discarded", "live", async () => {
    const story = await changed();
    await handOver(story);
    await act(story, "discard");
    return story;
  }],
  ["one that was handed over, discarded and changed again", "changed", async () => {
    const story = await changed();
    await handOver(story);
    await act(story, "discard");
    await save(story, { deck: "Another deck again." });
    return story;
  }],
  ["a changed one that was handed over and withdrawn", "withdrawn", async () => {
    const story = await changed();
    await handOver(story);
    await tell("withdraw", "article", story);
    return story;
  }],
  ["one that was sent back", "sent-back", async () => {
    const story = await buildArticle();
    await handOver(story);
    await tellPanel("POST", `/admin/newsroom/article/${story.documentId}/send-back`, { comment: "Who says so?" });
    return story;
  }],
  ["one that was sent back and handed over again", "ready", async () => {
    const story = await buildArticle();
    await handOver(story);
    await tellPanel("POST", `/admin/newsroom/article/${story.documentId}/send-back`, { comment: "Who says so?" });
    await handOver(story);
    return story;
  }],
  ["one that is scheduled", "scheduled", async () => {
    const story = await buildArticle();
    await schedule(story);
    return story;
  }],
  ["one whose schedule was taken off", "draft", async () => {
    const story = await buildArticle();
    const { id } = await schedule(story);
    await tellPanel("DELETE", `/admin/newsroom/article/${story.documentId}/schedule/${id}`);
    return story;
  }],
  ["a scheduled one that was saved", "draft", async () => {
    const story = await buildArticle();
    await schedule(story);
    await save(story, { deck: "Another deck." });
    return story;
  }],
  ["a handed over one that was scheduled and saved", "ready", async () => {
    const story = await buildArticle();
    await handOver(story);
    await schedule(story);
    await save(story, { deck: "Another deck." });
    return story;
  }],
  ["one that went out by its schedule", "live", async () => {
    const story = await buildArticle();
    const plan = await schedule(story);
    await makeDue([plan]);
    await settledSchedule(plan);
    return story;
  }],
  ["a live one that is to come down", "live", async () => {
    const story = await live();
    await schedule(story, { action: "withdraw" });
    return story;
  }],
  ["one that came down by its schedule", "withdrawn", async () => {
    const story = await live();
    const plan = await schedule(story, { action: "withdraw" });
    await makeDue([plan]);
    await settledSchedule(plan);
    return story;
  }],
  ["a changed one that is scheduled", "scheduled", async () => {
    const story = await changed();
    await schedule(story);
    return story;
  }],
  ["one that could not go out at its time", "ready", async () => {
    const quote = await buildQuote({}, { live: true });
    const story = await buildArticle({ displayQuote: to(quote) });
    await handOver(story);
    const plan = await schedule(story);
    await tell("kill", "quote", quote, { why: "Never said" });
    await makeDue([plan]);
    await settledSchedule(plan);
    return story;
  }],
]; // prettier-ignore

beforeAll(() => newsroom(), 120_000);

test.each(STATES)("%s is %s", async (_what, state, prepare) => {
  const story = await prepare();

  expect(await stateOf(story)).toBe(state);
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

test("what is killed is refused a schedule and stays killed", async () => {
  const story = await live();
  await tell("kill", "article", story, { why: "A court order" });

  const answer = await ask("restore", "article", story);

  expect(answer.status).toBe(409);
  expect(await stateOf(story)).toBe("killed");
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
