/** More kills at once than the pool has connections: the one whose pictures are being erased needs one of them. */
import { buildArticle, buildImage } from "../../support/builders";
import { ask as askDatabase } from "../../support/log";
import { startNewsroom, type OwnNewsroom } from "../../support/newsroom";
import { ask } from "../../support/operations";

const KILLS = 12;

let newsroom: OwnNewsroom;

beforeAll(async () => {
  newsroom = await startNewsroom({ env: { DATABASE_POOL_MAX: "6" } });
}, 180_000);

afterAll(() => newsroom.stop());

test("all are done, and so are their pictures, before they are answered", async () => {
  const stories = [];
  for (let number = 0; number < KILLS; number += 1) {
    const image = await buildImage(newsroom);
    const leadPicture = {
      image: image.id,
      alt: "A bridge",
      credit: "Newsroom",
    };
    stories.push(
      await buildArticle({ leadPicture }, { live: true, desk: newsroom }),
    );
  }

  const answers = await Promise.all(
    stories.map((story) =>
      ask("kill", "article", story, { why: "A court order" }, newsroom),
    ),
  );

  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(
    await askDatabase("SELECT * FROM killed_pictures", [], newsroom),
  ).toEqual([]);
});
