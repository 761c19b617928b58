/** A frontend draws a picture from any answer in the same way. */
import { newsroom } from "../support/newsroom";
import { exchange, previewToken } from "../support/previews";
import { ask, probe } from "../support/probe";
import { SEEDED } from "../support/seeded-story";

const PICTURE =
  "leadPicture { image { sizes { name url width height mime } } }";

interface Story {
  leadPicture: { image: { sizes?: { name: string; url: string }[] } };
}

/** The sizes of the lead picture, as each way of asking answers. */
const WAYS: Record<string, () => Promise<Story>> = {
  "its address over REST": async () =>
    (await probe(`/api/articles/by-slug/${SEEDED}`)).body.data,
  "a list over REST": () => first("populate[leadPicture][populate]=image"),
  "a list over REST, asked for sizes alone": () =>
    first("populate[leadPicture][populate][image][fields]=sizes"),
  "its address over GraphQL": async () =>
    (
      await ask(
        `{ articleBySlug(slug: "${SEEDED}") { article { ${PICTURE} } } }`,
      )
    ).body.data.articleBySlug.article,
  "a preview": async () => {
    const { documentId } = (await probe(`/api/articles/by-slug/${SEEDED}`)).body
      .data;
    return (await exchange(await previewToken({ documentId }))).body.data;
  },
  "a list over GraphQL": async () =>
    (
      await ask(
        `{ articles(filters: { slug: { eq: "${SEEDED}" } }) { ${PICTURE} } }`,
      )
    ).body.data.articles[0],
};

it.each(Object.entries(WAYS))("%s tells every size", async (_way, story) => {
  const { url } = await newsroom();

  const { sizes } = (await story()).leadPicture.image;

  expect(sizes?.map(({ name }) => name)).toEqual([
    "thumbnail",
    "small",
    "medium",
    "large",
    "original",
  ]);
  for (const size of sizes ?? []) {
    const { status, headers } = await fetch(size.url);
    expect([status, headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(size).toEqual({
      name: size.name,
      url: expect.stringContaining(`${url}/uploads/`),
      width: expect.any(Number),
      height: expect.any(Number),
      mime: "image/png",
    });
  }
});

it("a list over REST that was asked for something else tells no sizes", async () => {
  const story = await first(
    "populate[leadPicture][populate][image][fields]=url",
  );

  expect(Object.keys(story.leadPicture.image)).toEqual(["url"]);
});

async function first(query: string): Promise<Story> {
  const { body } = await probe(
    `/api/articles?filters[slug]=${SEEDED}&fields=slug&${query}`,
  );
  return body.data[0];
}
