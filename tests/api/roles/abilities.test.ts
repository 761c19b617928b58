/** What somebody may do is kept from request to request, and not a moment longer than it holds. */
import { fromInside } from "../../support/newsroom";

test("what his roles allow is evaluated once, and anew when a word of it changes", async () => {
  const { abilities } = await fromInside();

  expect(abilities).toEqual({
    evaluatedOnce: true,
    mayRead: [true, false, true, false, true],
    mayPublish: [false, true],
  });
}, 300_000);
