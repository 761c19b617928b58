/** Operations on one document take turns: whatever order they come in, log, documents and addresses agree in the end. */
import { buildArticle, type Built } from "../../support/builders";
import { collection, livesSince } from "../../support/collection";
import { kindsOf } from "../../support/log";
import { ask, tell } from "../../support/operations";
import { askPanel } from "../../support/panel-api";
import { probe } from "../../support/probe";

const ROUNDS = 5;
const publish = ({ documentId }: Built) =>
  askPanel(
    "POST",
    collection("article", "/:id/actions/publish", documentId),
    {},
  );

async function eachRound(race: (round: number) => Promise<void>) {
  for (let round = 0; round < ROUNDS; round += 1) await race(round);
}

/** Readers, Strapi's rows and the log say the same; answers whether that is that the story is down. */
async function expectAgreement(story: Built) {
  const last = (await kindsOf(story)).at(-1);
  const down = last === "withdrawn" || last === "killed";
  const { status } = await probe(`/api/articles/by-slug/${story.slug}`);

  expect(status).toBe(down ? 410 : 200);
  expect((await livesSince("article", story.documentId)) === null).toBe(down);
  return down;
}

test("a withdrawal and a publication", async () => {
  const story = await buildArticle({}, { live: true });
  await eachRound(async () => {
    const before = await kindsOf(story);

    const answers = await Promise.all([
      ask("withdraw", "article", story),
      publish(story),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect([
      [...before, "withdrawn", "restored"],
      [...before, "updated", "withdrawn"],
    ]).toContainEqual(await kindsOf(story));
    if (await expectAgreement(story)) await publish(story);
  });
});

test("a kill and a publication: the kill stays", async () => {
  await eachRound(async () => {
    const story = await buildArticle({}, { live: true });

    const [kill, publication] = await Promise.all([
      ask("kill", "article", story, { why: "A court order" }),
      publish(story),
    ]);

    expect(kill.status).toBe(200);
    expect([200, 409]).toContain(publication.status);
    expect((await kindsOf(story)).at(-1)).toBe("killed");
    await expectAgreement(story);
  });
});

test("two withdrawals, and two restorations: one of each", async () => {
  const story = await buildArticle({}, { live: true });

  const statuses = [];
  for (const operation of ["withdraw", "restore"] as const) {
    const answers = await Promise.all(
      [1, 2, 3].map(() => ask(operation, "article", story)),
    );
    statuses.push(answers.map(({ status }) => status).sort());
  }

  expect(statuses).toEqual([
    [200, 409, 409],
    [200, 409, 409],
  ]);
  expect(await kindsOf(story)).toEqual(["published", "withdrawn", "restored"]);
});

test("two stories that want one address: one gets it", async () => {
  const [one, other] = [
    await buildArticle({}, { live: true }),
    await buildArticle({}, { live: true }),
  ];
  await eachRound(async (round) => {
    const slug = `${one.slug}-wanted-${round}`;

    const answers = await Promise.all(
      [one, other].map((story) => ask("move", "article", story, { slug })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect((await probe(`/api/articles/by-slug/${slug}`)).status).toBe(200);
  });
});

test("two that swap addresses: neither waits for ever", async () => {
  const [one, other] = [
    await buildArticle({}, { live: true }),
    await buildArticle({}, { live: true }),
  ];

  const answers = await Promise.all([
    ask("move", "article", one, { slug: other.slug }),
    ask("move", "article", other, { slug: one.slug }),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([400, 400]);
  await tell("withdraw", "article", one);
  await expectAgreement(one);
});
