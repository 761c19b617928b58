/** What is found, by which words, and what never is. */
import {
  buildArticle,
  buildAuthor,
  buildPerson,
  buildQuote,
  buildSection,
  buildTopic,
  buildVideoClip,
  type Built,
  publish,
  textBlock,
  to,
} from "../../support/builders";
import { tell } from "../../support/operations";
import { tellPanel } from "../../support/panel-api";
import { ask } from "../../support/probe";
import { search, titles, unheard } from "./support";

const change = (type: string, { documentId }: Built, fields: object) =>
  tellPanel(
    "PUT",
    `/content-manager/collection-types/api::${type}.${type}/${documentId}`,
    fields,
  );

const story = (fields: object) => buildArticle({ ...fields }, { live: true });

describe("words", () => {
  const word = unheard();
  let zoe: Built;

  beforeAll(async () => {
    zoe = await story({
      title: `Zoë resumes the ${word} campaign`,
      deck: null,
      body: [textBlock("The naïve café owner was running for mayor.")],
    });
    await story({
      title: `Rain in the ${word} valley`,
      body: [textBlock("The mayor owner said nothing of the running water.")],
    });
  });

  const ZOE = `Zoë resumes the ${word} campaign`;
  const RAIN = `Rain in the ${word} valley`;

  it.each([
    ["one word", "", [ZOE, RAIN]],
    ["all of several", "mayor campaign", [ZOE]],
    ["an accent that was not typed", "zoe naive cafe", [ZOE]],
    ["an accent that is not printed", "campaïgn", [ZOE]],
    ["another form of a word", "resuming campaigns", [ZOE]],
    ["capitals", "ZOË", [ZOE]],
    ["a phrase", '"café owner"', [ZOE]],
    ["no phrase in another order", '"owner café"', []],
    ["not a word", "-café", [RAIN]],
    ["not a phrase", '-"mayor owner"', [ZOE]],
    ["one or the other", "café or water", [ZOE, RAIN]],
    ["a word that is nowhere", "unicorn", []],
  ])("finds %s", async (_what, words, found) => {
    // "or" binds less than what stands side by side, so that the unheard word stands on both sides.
    const q = words
      .split(" or ")
      .map((side) => `${side} ${word}`)
      .join(" or ");

    expect((await titles({ q })).sort()).toEqual([...found].sort());
  });

  it.each(["the", "of and", '""', "&|!()<->:*", "'", "-", '"'])(
    "nothing, and no error, for what has no words: %s",
    async (q) => {
      expect((await search({ q, limit: "1" })).data.length).toBeLessThan(2);
    },
  );

  it("GraphQL answers the same, and the whole story with it", async () => {
    const q = `campaign ${word}`;
    const [hit] = (await search({ q })).data;

    const { body } = await ask(
      `query($query: String) { search(query: $query, order: RELEVANCE, first: 1) {
      next rankedNewest
      nodes { documentId slug title deck section { documentId name slug } datePublished
        authors { documentId name slug } excerpt article { documentId title body { __typename } } }
    } }`,
      { query: q },
    );

    const { article, ...node } = body.data.search.nodes[0];
    expect(node).toEqual(hit);
    expect(article).toEqual({
      documentId: zoe.documentId,
      title: ZOE,
      body: [{ __typename: "ComponentStoryText" }],
    });
    expect(body.data.search).toMatchObject({ next: null, rankedNewest: null });
  });
});

it("prefers the headline to the deck, the deck to what was said, and that to the body", async () => {
  const word = unheard();
  const quote = await buildQuote({ text: `It is ${word}.` }, { live: true });
  await story({
    title: "In the body",
    body: [textBlock(`Some ${word} here.`)],
  });
  await story({ title: "In a quote", displayQuote: to(quote) });
  await story({ title: "In the deck", deck: `A ${word} deck.` });
  await story({ title: `In the headline ${word}` });

  expect(await titles({ q: word })).toEqual([
    `In the headline ${word}`,
    "In the deck",
    "In a quote",
    "In the body",
  ]);
});

it("prefers the headline also where another of the words stands far from it", async () => {
  const [first, second] = [unheard(), unheard()];
  const far = textBlock(`${"and so on ".repeat(200)} ${second}`);
  await story({ title: "Both close", body: [textBlock(`${first} ${second}`)] });
  await story({ title: `One in the headline ${first}`, body: [far] });

  expect(await titles({ q: `${first} ${second}` })).toEqual([
    `One in the headline ${first}`,
    "Both close",
  ]);
});

it("prefers the newer of two that say the same", async () => {
  const word = unheard();
  const datePublished = "2012-05-01T10:00:00.000Z";
  await story({ title: `New ${word}` });
  await story({ title: `Old ${word}`, datePublished });

  expect(await titles({ q: word })).toEqual([`New ${word}`, `Old ${word}`]);
});

describe("what a story names", () => {
  let named: Record<"section" | "topic" | "author" | "person", Built>;
  let speaker: Built;
  let told: Built;

  beforeAll(async () => {
    named = {
      section: await buildSection(),
      topic: await buildTopic(),
      author: await buildAuthor(),
      person: await buildPerson(),
    };
    speaker = await buildPerson();
    const quote = await buildQuote({ speaker: to(speaker) }, { live: true });
    told = await story({
      section: to(named.section),
      topics: to(named.topic),
      authors: to(named.author, await buildAuthor({ name: "Ben Writer" })),
      people: to(named.person),
      displayQuote: to(quote),
    });
  });

  it.each(["section", "topic", "author", "person"] as const)(
    "narrows by %s, by slug and by documentId",
    async (type) => {
      const { slug, documentId } = named[type];

      for (const key of [slug, documentId]) {
        const { data } = await search({ [type]: key });
        expect(data.map((hit) => hit.documentId)).toEqual([told.documentId]);
      }
    },
  );

  it("narrows by the person who speaks in it", async () => {
    expect(await titles({ person: speaker.slug })).toEqual([told["title"]]);
  });

  it("narrows by several together, and by what does not exist to nothing", async () => {
    const section = named.section.slug;

    const both = await titles({ section, author: named.author.slug });
    const other = await titles({ section, author: "nobody-of-that-name" });

    expect(both).toEqual([told["title"]]);
    expect(other).toEqual([]);
  });

  it("does not take one kind for another", async () => {
    expect(await titles({ topic: named.section.documentId })).toEqual([]);
  });

  it("shows it as it is called now, and finds it so", async () => {
    const name = `Ann ${unheard()}`;
    await change("author", named.author, { name });

    const { data } = await search({ q: name });

    expect(data).toHaveLength(1);
    expect(data[0]?.authors.map((author) => author.name)).toEqual([
      name,
      "Ben Writer",
    ]);
  });

  it("narrows by an address that has moved", async () => {
    const slug = `${named.person.slug}-now`;
    await change("person", named.person, { slug });

    expect(await titles({ person: named.person.slug })).toHaveLength(1);
    expect(await titles({ person: slug })).toHaveLength(1);
  });
});

describe("days and moments", () => {
  const word = unheard();
  const at = (datePublished: string) =>
    story({ title: datePublished, deck: word, datePublished });

  beforeAll(async () => {
    await at("2014-03-01T23:59:59.999Z");
    await at("2014-03-02T00:00:00.000Z");
    await at("2014-03-02T12:00:00.000Z");
    await at("2014-03-03T00:00:00.000Z");
  });

  it.each([
    [{ from: "2014-03-02", to: "2014-03-02" }, ["02T00", "02T12"]],
    [{ from: "2014-03-02T12:00:00Z" }, ["02T12", "03T00"]],
    [{ from: "2014-03-02T12:00" }, ["02T12", "03T00"]],
    [{ from: "2014-03-02T14:00:00+02:00" }, ["02T12", "03T00"]],
    [{ to: "2014-03-02T12:00:00Z" }, ["01T23", "02T00"]],
    [
      { to: "9999-12-31", from: "0001-01-01" },
      ["01T23", "02T00", "02T12", "03T00"],
    ],
    [{ from: "0001-01-01T00:00:00+23:59", to: "2014-03-01" }, ["01T23"]],
  ])("%j", async (bounds, hours) => {
    const found = await titles({ q: word, order: "oldest", ...bounds });

    expect(found.map((title) => title.slice(8, 13))).toEqual(hours);
  });
});

it("a draft, a newer draft and what came down are never found", async () => {
  const word = unheard();
  const [draft, changed, withdrawn, killed] = await Promise.all([
    buildArticle({ title: `Draft ${word}` }),
    story({ title: `Live ${word}` }),
    story({ title: `Withdrawn ${word}` }),
    story({ title: `Killed ${word}` }),
  ]);
  const newer = unheard();
  await change("article", changed, { title: `Newer ${newer}` });
  await tell("withdraw", "article", withdrawn, { why: "A doubt" });
  await tell("kill", "article", killed, { why: "A court order" });

  expect(await titles({ q: word })).toEqual([`Live ${word}`]);
  expect(await titles({ q: newer })).toEqual([]);

  await tell("restore", "article", withdrawn, { why: "No doubt" });
  await publish("article", draft.documentId);
  await publish("article", changed.documentId);

  expect((await titles({ q: word })).sort()).toEqual([
    `Draft ${word}`,
    `Withdrawn ${word}`,
  ]);
  expect(await titles({ q: newer })).toEqual([`Newer ${newer}`]);
});

it("only stories are found, and what else is called so leads to them", async () => {
  const word = unheard();
  const clip = await buildVideoClip({ title: `A clip of ${word}` });
  await publish("video-clip", clip.documentId);
  await buildQuote({ text: `About ${word}` }, { live: true });
  await buildTopic({ name: `The ${word}` });

  expect(await titles({ q: word })).toEqual([]);
});

it("GraphQL answers an empty page where nothing is found", async () => {
  const { body } = await ask(
    `query($query: String) { search(query: $query) { next rankedNewest nodes { title } } }`,
    { query: unheard() },
  );

  expect(body).toEqual({
    data: { search: { next: null, rankedNewest: null, nodes: [] } },
  });
});
