/** Nothing that a filter says is lost on the way: it is applied, or refused with the limit that it goes beyond. */
import { buildArticle } from "../support/builders";
import { probe } from "../support/probe";

const list = (count: number, value = (index: number) => `none-${index}`) =>
  Array.from({ length: count }, (_, index) => value(index)).join(",");

describe("a list in one word", () => {
  it.each(["$in", "$notIn"])(
    "%s takes one hundred values, and refuses more",
    async (operator) => {
      const { slug } = await buildArticle({}, { live: true });
      const ask = (count: number) =>
        probe(
          `/api/articles?fields=slug&filters[slug][$eq]=${slug}&filters[slug][${operator}]=${slug},${list(count - 1)}`,
        );

      const most = await ask(100);
      const more = await ask(101);

      expect(
        most.body.data.map((story: { slug: string }) => story.slug),
      ).toEqual(operator === "$in" ? [slug] : []);
      expect(more.status).toBe(400);
      expect(more.body.error.message).toMatch(
        /list of at most 100; 101 arrived/,
      );
    },
  );

  it("is counted wherever it stands", async () => {
    for (const name of [
      "filters[section][slug][$in]",
      "filters[$or][0][$not][slug][$notIn]",
      "filters[slug][$not][$in]",
      "populate[authors][filters][slug][$in]",
    ]) {
      const { status, body } = await probe(
        `/api/articles?${name}=${list(101)}`,
      );
      expect(status).toBe(400);
      expect(body.error.message).toContain("at most 100; 101 arrived");
    }
  });
});

describe("a query of very many values", () => {
  it("is applied to the last one", async () => {
    const { slug } = await buildArticle({}, { live: true });
    const many = Array.from(
      { length: 15 },
      (_, index) =>
        `filters[$and][${index}][slug][$notIn]=${list(100, () => "n")}`,
    );
    const ask = (last: string) =>
      probe(
        `/api/articles?fields=slug&${[...many, `filters[$and][15][slug]=${last}`].join("&")}`,
      );

    const found = await ask(slug);
    const none = await ask("there-is-none");

    expect(found.body.data).toEqual([expect.objectContaining({ slug })]);
    expect(none.body.data).toEqual([]);
  });

  it("is applied however deep it lies", async () => {
    const { slug } = await buildArticle({}, { live: true });
    const ask = (last: string) =>
      probe(
        `/api/articles?fields=slug&filters${"[$and][0][$or][0]".repeat(2)}[$and][0][slug][$in][0]=${last}`,
      );

    const found = await ask(slug);
    const none = await ask("there-is-none");

    expect(found.body.data).toEqual([expect.objectContaining({ slug })]);
    expect(none.body.data).toEqual([]);
  });
});
