import { useForm } from "@strapi/strapi/admin";

import type { Finding } from "./desk";
import { errorAt } from "./error-at";
import { fieldOf } from "./field-of";

/** How many frames a folded part may take to open. */
const FRAMES = 60;
const MARKED = "[data-strapi-field-error]";
const FOCUSABLE =
  "input:not([type=hidden]):not(:disabled), textarea:not(:disabled), [contenteditable=true], [role=combobox], button:not(:disabled)";

/**
 * Leads to the field that a finding is about, and says it there. The form is told of a mistake in that field: Strapi then
 * unfolds the part that it is in and writes the sentence under it; here it is brought to the middle and given the focus.
 */
export function useShowField(): (finding: Finding) => void {
  const setErrors = useForm("useShowField", (form) => form.setErrors);
  const getValues = useForm("useShowField", (form) => form.getValues);
  return ({ path, message }) => {
    const values = { ...getValues() };
    setErrors(errorAt(fieldOf(path, values), message));
    focusMarked(message, FRAMES);
  };
}

function focusMarked(message: string, frames: number): void {
  const marked = [...document.querySelectorAll(MARKED)].find(
    ({ textContent }) => textContent === message,
  );
  if (marked === undefined) {
    if (frames > 0)
      requestAnimationFrame(() => focusMarked(message, frames - 1));
    return;
  }
  const field = fieldAbove(marked);
  field?.focus({ preventScroll: true });
  (field ?? marked).scrollIntoView({ block: "center" });
}

/** The sentence stands under its field: the nearest thing around it that can be typed into or pressed. */
function fieldAbove(marked: Element): HTMLElement | null {
  const described = document.querySelector<HTMLElement>(
    `[aria-describedby~="${CSS.escape(marked.id)}"]`,
  );
  if (marked.id !== "" && described !== null) return described;
  for (
    let around = marked.parentElement;
    around !== null && around.tagName !== "FORM";
    around = around.parentElement
  ) {
    const field = around.querySelector<HTMLElement>(FOCUSABLE);
    if (field !== null) return field;
  }
  return null;
}
