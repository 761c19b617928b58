/** The address of the story that every newsroom of the tests has. */
export const SEEDED =
  "canada-pauses-military-operations-in-iraq-amid-escalating-u-s-iran-tensions";
