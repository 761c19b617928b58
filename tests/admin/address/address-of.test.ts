import { addressOf } from "../../../src/admin/address/address-of";

test.each([
  [
    "Canada pauses military operations in Iraq amid escalating U.S.-Iran tensions",
    "canada-pauses-military-operations-in-iraq-amid-escalating-u-s-iran-tensions",
  ],
  [
    "'Rather foolish', says the mayor’s office",
    "rather-foolish-says-the-mayors-office",
  ],
  ["Élection à Québec: où en est-on ?", "election-a-quebec-ou-en-est-on"],
  ["Straße in Øresund", "strasse-in-oresund"],
  ["Выборы", ""],
  [`${"long ".repeat(60)}`, "long-".repeat(40).slice(0, -1)],
])("the address of %j is %j", (title, address) => {
  expect(addressOf(title)).toBe(address);
});
