import knex from "knex";
import pg from "pg";

import { GivenUp } from "../../src/database/in-time";
import { askAgainLater, whyAway } from "../../src/public-gate/database-away";

const told = (properties: object, message = "x") =>
  Object.assign(new Error(message), properties);
const ofDatabase = (code: string, severity = "ERROR") =>
  Object.assign(new pg.DatabaseError("x", 1, "error"), { code, severity });

it.each<[string, unknown]>([
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"].map((code): [string, unknown] => [code, told({ code })]), // prettier-ignore
  ...["57P01", "57P02", "57P03", "57P05", "53300", "53200", "08006", "08P01"].map((code): [string, unknown] => [code, ofDatabase(code)]), // prettier-ignore
  ["55000", ofDatabase("55000", "FATAL")],
  ["3D000", ofDatabase("3D000", "FATAL")],
  ["ECONNREFUSED", told({ code: "ECONNREFUSED", errors: [] })],
  ["Connection terminated unexpectedly", new Error("Connection terminated unexpectedly")], // prettier-ignore
  ["Connection terminated unexpectedly", new Error("select 1 - Connection terminated unexpectedly")], // prettier-ignore
  ["timeout exceeded when trying to connect", new Error("timeout exceeded when trying to connect")], // prettier-ignore
  ["KnexTimeoutError", new knex.KnexTimeoutError("Knex: Timeout acquiring a connection.")], // prettier-ignore
])("%s: the database is away", (why, error) => {
  expect(whyAway(error)).toBe(why);

  const refusal = askAgainLater(error, 700);
  expect(refusal?.status).toBe(503);
  expect(refusal?.headers).toEqual({
    "Retry-After": "5",
    "Cache-Control": "no-store",
  });
  expect(refusal?.message).not.toMatch(/x - |select|knex|ECONN|57P/i);
});

it.each([
  ofDatabase("22P02"),
  ofDatabase("42P01"),
  ofDatabase("23505"),
  ofDatabase("55000"),
  new TypeError("x is not a function"),
  told({ code: "ENOENT" }),
  told({ code: 57 }),
  "ECONNREFUSED",
  null,
])("%p is another matter", (error) => {
  expect(whyAway(error)).toBeNull();
  expect(askAgainLater(error, 700)).toBeNull();
});

it.each([new GivenUp("late"), ofDatabase("57014")])(
  "%p took too long, and may be asked again later as well",
  (error) => {
    const refusal = askAgainLater(error, 700);

    expect(refusal?.status).toBe(503);
    expect(refusal?.headers["Retry-After"]).toBe("5");
    expect(refusal?.message).toContain("given up after 700 ms");
  },
);
