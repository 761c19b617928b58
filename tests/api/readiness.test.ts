import request from "supertest";

import { newsroom } from "../support/newsroom";

test("the newsroom serves", async () => {
  const { url } = await newsroom();

  const response = await request(url).get("/_health");

  expect(response.status).toBe(204);
});
