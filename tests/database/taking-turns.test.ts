import { takingTurns } from "../../src/database/taking-turns";

/** Work that ends when the test says so. */
function piece(name: string, log: string[]) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const work = async () => {
    log.push(name);
    await ended;
    return name;
  };
  return { work, end };
}

/** Until everything that can go on has gone on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

it("runs so many at a time, and the next in order when one has ended", async () => {
  const log: string[] = [];
  const turn = takingTurns(2);
  const pieces = ["a", "b", "c", "d"].map((name) => piece(name, log));
  const results = pieces.map(({ work }) => turn(work));

  await settled();
  expect(log).toEqual(["a", "b"]);
  pieces[1]?.end();
  await settled();
  expect(log).toEqual(["a", "b", "c"]);

  pieces.forEach(({ end }) => end());
  expect(await Promise.all(results)).toEqual(["a", "b", "c", "d"]);
});

it("hands the turn on when work fails", async () => {
  const turn = takingTurns(1);
  const failing = turn(() => Promise.reject(new Error("no")));
  const next = turn(() => Promise.resolve("next"));

  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("next");
  expect(await turn(() => Promise.resolve("again"))).toBe("again");
});
