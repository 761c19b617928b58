import { buildAdmin, buildArticle, buildAuthor, to } from "./builders";
import { describeInBrowser, openPage } from "./chromium";
import { askPanel } from "./panel-api";
import { newsroom } from "./newsroom";

test("a builder makes a published story with its author", async () => {
  const author = await buildAuthor();

  const article = await buildArticle({ authors: to(author) }, { live: true });

  expect(article.publishedAt).toEqual(expect.any(String));
  expect(article.authors).toEqual({ count: 1 });
});

test("a built administrator is signed in with one role", async () => {
  const { url } = await newsroom();
  const admin = await buildAdmin("Editor");

  const me = await askPanel("GET", "/admin/users/me", undefined, {
    url,
    admin,
  });

  expect(me.body.data.roles).toEqual([
    expect.objectContaining({ name: "Editor" }),
  ]);
});

describeInBrowser("in a browser", () => {
  test("the panel's sign-in page opens", async () => {
    const { url } = await newsroom();
    const page = await openPage();

    await page.goto(`${url}/admin`);

    await page.getByLabel("Email").waitFor();
  });
});
