import { GraphQLString } from "graphql";

import { newRun } from "../../../src/graphql/plan/run";
import { scalarRead } from "../../../src/graphql/plan/scalar";

const how = {
  shapes: new Map(),
  absolute: (url: string) => url,
  leads: new Map(),
};

describe("an instant", () => {
  test.each([
    ["2026-11-22T09:00:00", "2026-11-22T09:00:00.000Z"],
    ["2026-11-22T09:00:00.5", "2026-11-22T09:00:00.500Z"],
    ["2026-11-22T09:00:00.123", "2026-11-22T09:00:00.123Z"],
    ["2026-11-22T09:00:00.123456", "2026-11-22T09:00:00.123Z"],
    ["2026-11-22T09:00:00.123Z", "2026-11-22T09:00:00.123Z"],
  ])("%s is told with its milliseconds, in UTC", (stored, told) => {
    const read = scalarRead(GraphQLString, { kind: "datetime" }, how);

    expect(read(stored, newRun())).toBe(told);
    expect(new Date(told).toISOString()).toBe(told);
  });
});
