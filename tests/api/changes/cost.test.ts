import { fromInside } from "../../support/newsroom";

it("costs a publication the same number of statements whatever the story's size", async () => {
  const { short, long } = (await fromInside()).costs;

  // As docs/decisions/008-one-log.md counts them.
  expect(short).toEqual({ locks: 3, record: 21 });
  expect(long).toEqual(short);
}, 180_000);
