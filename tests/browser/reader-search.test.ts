import { buildArticle, buildAuthor, textBlock, to } from "../support/builders";
import { describeInBrowser } from "../support/chromium";
import { drawn, read, readersWindow } from "../support/reader-page";
import { unheard } from "../api/search/support";

describeInBrowser("searching", () => {
  it("goes from the field on every page to the story that was meant", async () => {
    const word = unheard();
    const { slug } = await buildArticle(
      {
        title: `The ${word} bridge`,
        authors: to(await buildAuthor({ name: "Ann Writer" })),
        body: [textBlock(`If a < b & c, the ${word} bridge is <b>shut</b>.`)],
      },
      { live: true },
    );
    const page = await read("/");

    await page.getByRole("searchbox").fill(`"${word} bridge" -ferry`);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=/);
    await drawn(page);

    const result = page.locator("main article");
    expect(await result.count()).toBe(1);
    expect(await result.locator("p").first().innerText()).toBe(
      `If a < b & c, the ${word} bridge is <b>shut</b>.`,
    );
    expect(await result.locator("mark").allInnerTexts()).toEqual([
      `${word} bridge`,
    ]);
    expect(await result.locator("b").count()).toBe(0);
    expect(await result.locator(".meta").innerText()).toContain("Ann Writer");
    expect(await page.title()).toContain(`${word} bridge`);
    expect(await page.getByRole("searchbox").inputValue()).toBe(
      `"${word} bridge" -ferry`,
    );
    await result.getByRole("link", { name: `The ${word} bridge` }).click();
    await page.waitForURL(`**/stories/${slug}`);
  });

  it("orders what was found, and shows more of it", async () => {
    const word = unheard();
    for (const year of [2013, 2014, 2015])
      await buildArticle(
        {
          title: `${word} ${year}`,
          datePublished: `${year}-01-01T10:00:00.000Z`,
        },
        { live: true },
      );
    const page = await readersWindow();
    await page.route("**/graphql?*", (route) => {
      const url = new URL(route.request().url());
      const variables = JSON.parse(
        url.searchParams.get("variables") ?? "{}",
      ) as object;
      url.searchParams.set(
        "variables",
        JSON.stringify({ ...variables, first: 2 }),
      );
      return route.continue({ url: url.toString() });
    });
    await read(`/search?q=${word}`);

    await page.getByRole("link", { name: "Oldest" }).click();
    await page.waitForURL(/order=oldest/);
    await drawn(page);
    const found = page.locator("main h2");
    const before = await found.count();
    await page.getByRole("button", { name: "More" }).click();
    await found.nth(2).waitFor();

    expect(before).toBe(2);
    expect(await found.allInnerTexts()).toEqual(
      [2013, 2014, 2015].map((year) => `${word} ${year}`),
    );
    expect(
      await page
        .getByRole("link", { name: "Oldest" })
        .getAttribute("aria-current"),
    ).toBe("true");
  });

  it.each([
    ["/search", "Search", /found by all the words/],
    ["/search?q=", "Search", /found by all the words/],
    ["/search?q=qzxvbnmqzx", "Search: qzxvbnmqzx", /Nothing was found/],
    [
      `/search?q=${"a+".repeat(30)}`,
      "This cannot be searched for",
      /20 words; 30 arrived/,
    ],
    [
      "/search?q=a&from=yesterday",
      "This cannot be searched for",
      /from is a day/,
    ],
    [
      "/search?q=%3Cimg+src%3Dqzxvbnmqzx+onerror%3Dalert(1)%3E",
      "Search: <img src=qzxvbnmqzx onerror=alert(1)>",
      /Nothing was found/,
    ],
  ])("%s says what to do", async (path, title, text) => {
    const page = await read(path);

    expect(await page.locator("h1").innerText()).toBe(title);
    expect(await page.locator("main").innerText()).toMatch(text);
    expect(await page.locator("main img").count()).toBe(0);
  });
});
