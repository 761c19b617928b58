import fc, { type Arbitrary } from "fast-check";

import { InVariable, type Value } from "./asked-query";

/** The value as it stands, or by way of a variable. */
export const sometimesVariable = <Given extends Value>(
  value: Arbitrary<Given>,
): Arbitrary<Value> =>
  fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 1, arbitrary: value.map((it) => new InVariable(it, "sent")) },
    { weight: 1, arbitrary: value.map((it) => new InVariable(it, "default")) },
  );

/** The same for what may be left out: null, or a variable that is not sent. */
export const sometimesNothing = <Given extends Value>(
  value: Arbitrary<Given>,
): Arbitrary<Value> =>
  fc.oneof(
    { weight: 20, arbitrary: sometimesVariable(value) },
    { weight: 1, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: value.map((it) => new InVariable(it, "missing")),
    },
  );
