/** One hint for every type that has an address. */
export const addressField = {
  label: "Address",
  hint: "The last part of the web address. Once public it belongs to this page for good; a changed one sends readers on.",
};
