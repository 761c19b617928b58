/** Whoever pages sees every story once, whatever is published meanwhile. */
import {
  buildArticle,
  buildAuthor,
  type Built,
  publish,
  to,
} from "../../support/builders";
import { tellPanel } from "../../support/panel-api";
import { ask } from "../../support/probe";
import { search, unheard } from "./support";

const HOURS = ["09", "10", "11", "11"];

/** One word for all tests; each finds the stories that those before it left. */
const word = unheard();
const stories: Built[] = [];
let author: Built;

/** Of the first of them, the last two are of the same moment. */
beforeAll(async () => {
  author = await buildAuthor();
  for (const hour of HOURS)
    stories.push(
      await buildArticle(
        {
          title: `At ${hour} ${word}`,
          authors: to(author),
          datePublished: `2015-01-01T${hour}:00:00.000Z`,
        },
        { live: true },
      ),
    );
});

/** All that is found page by page, one story each, with `between` done after the first page. */
async function paged(
  parameters: Record<string, string>,
  between: () => Promise<unknown>,
): Promise<string[]> {
  const found: string[] = [];
  let after = "";
  do {
    const page = await search({ ...parameters, limit: "1", after });
    found.push(...page.data.map(({ documentId }) => documentId));
    if (after === "") await between();
    after = page.meta.next ?? "";
  } while (after !== "" && found.length < 20);
  return found;
}

const ids = (stories: Built[]) => stories.map(({ documentId }) => documentId);

const newStory = () =>
  buildArticle({ title: `Breaking ${word}` }, { live: true });

it.each(["newest", "oldest"])("%s", async (order) => {
  const before = [...stories];

  const found = await paged({ q: word, order }, async () => {
    stories.push(await newStory());
  });

  // What is published now comes after all of the oldest, and before every newest that was shown.
  const all = order === "oldest" ? stories : before;
  const shown = order === "oldest" ? found : [...found].reverse();
  expect([...found].sort()).toEqual(ids(all).sort());
  expect(shown.slice(0, 2)).toEqual(ids(stories.slice(0, 2)));
});

it("by relevance what is published after the first page is left out", async () => {
  const before = [...stories];

  const found = await paged({ q: word }, async () => {
    stories.push(await newStory());
  });

  expect([...found].sort()).toEqual(ids(before).sort());
  expect(await paged({ q: word }, () => Promise.resolve())).toHaveLength(
    stories.length,
  );
});

it("GraphQL pages as REST does", async () => {
  const query = `query($query: String, $after: String) {
    search(query: $query, order: OLDEST, first: 2, after: $after) { next nodes { documentId } }
  }`;
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { body } = await ask(query, { query: word, after });
    const page: { next: string | null; nodes: { documentId: string }[] } =
      body.data.search;
    found.push(...page.nodes.map(({ documentId }) => documentId));
    after = page.next;
  } while (after !== null && found.length < 20);

  expect(found).toEqual(
    await paged({ q: word, order: "oldest" }, async () => {}),
  );
});

it("by relevance nothing comes twice: not a story that changed, nor those of an author who was renamed", async () => {
  const put = (type: string, { documentId }: Built, fields: object) =>
    tellPanel(
      "PUT",
      `/content-manager/collection-types/api::${type}.${type}/${documentId}`,
      fields,
    );
  const shown = (await search({ q: word, limit: "1" })).data[0]?.documentId;
  const first = stories.find(({ documentId }) => documentId === shown);

  const found = await paged({ q: word }, async () => {
    if (first === undefined) throw new Error("The first page was empty.");
    // The word leaves its headline, and the name of its author comes to be the word: both change what a match weighs.
    await put("article", first, { title: "No more", deck: `Of ${word}.` });
    await publish("article", first.documentId);
    await put("author", author, { name: word });
  });

  expect([...found].sort()).toEqual(ids(stories).sort());
});
