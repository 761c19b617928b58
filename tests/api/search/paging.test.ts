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

interface World {
  word: string;
  author: Built;
  stories: Built[];
}

/** Stories with one word, of which the last two are of the same moment. */
async function world(): Promise<World> {
  const word = unheard();
  const author = await buildAuthor();
  const stories: Built[] = [];
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
  return { word, author, stories };
}

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

const newStory = (word: string) =>
  buildArticle({ title: `Breaking ${word}` }, { live: true });

it.each(["newest", "oldest"])("%s", async (order) => {
  const { word, stories } = await world();
  let breaking: Built | undefined;

  const found = await paged({ q: word, order }, async () => {
    breaking = await newStory(word);
  });

  // What is published now comes after all of the oldest, and before every newest that was shown.
  const all = order === "oldest" && breaking ? [...stories, breaking] : stories;
  const shown = order === "oldest" ? found : [...found].reverse();
  expect([...found].sort()).toEqual(ids(all).sort());
  expect(shown.slice(0, 2)).toEqual(ids(stories.slice(0, 2)));
});

it("by relevance what is published after the first page is left out", async () => {
  const { word, stories } = await world();

  const found = await paged({ q: word }, () => newStory(word));

  expect([...found].sort()).toEqual(ids(stories).sort());
  expect(await paged({ q: word }, () => Promise.resolve())).toHaveLength(
    stories.length + 1,
  );
});

it("by relevance nothing comes twice: not a story that changed, nor those of an author who was renamed", async () => {
  const { word, author, stories } = await world();
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

it("GraphQL pages as REST does", async () => {
  const { word } = await world();
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
