/**
 * The form beside which something stands. In a narrow window Strapi takes what is beside a form out of it, to the foot of the
 * window; the page has one form.
 */
export const formBeside = (here: Element | null): HTMLFormElement | null =>
  here?.closest("form") ?? document.querySelector("main form");
