import { useForm } from "@strapi/strapi/admin";

import type { Finding } from "./desk";
import { errorAt } from "./error-at";
import { fieldOf } from "./field-of";

/** How many frames a folded part may take to open. */
const FRAMES = 60;
/** Until a part has unfolded to its height, and Strapi has given the focus to what it takes for the field in it. */
const SETTLED_MS = 300;
const MARKED = "[data-strapi-field-error]";
/** Running text has a menu of styles before it. */
const TEXT = "[contenteditable=true]";
const FOCUSABLE =
  "input:not([type=hidden]):not(:disabled), textarea:not(:disabled), [role=combobox], button:not(:disabled)";

/**
 * Leads to the field that a finding is about, and says it there. The form is told of a mistake in that field: Strapi then
 * unfolds the part that it is in and writes the sentence under it; here it is brought to the middle and given the focus.
 * What is only worth a look is no mistake: once the field is found, it is red no more.
 */
export function useShowField(): (finding: Finding) => void {
  const setErrors = useForm("useShowField", (form) => form.setErrors);
  const getValues = useForm("useShowField", (form) => form.getValues);
  return ({ path, message, level }) => {
    const values = { ...getValues() };
    setErrors(errorAt(fieldOf(path, values), message));
    focusMarked(message, FRAMES, () => {
      if (level === "warns") setErrors({});
    });
  };
}

function focusMarked(
  message: string,
  frames: number,
  onFound: () => void,
): void {
  const marked = [...document.querySelectorAll(MARKED)].find(
    ({ textContent }) => textContent === message,
  );
  if (marked === undefined) {
    if (frames > 0)
      requestAnimationFrame(() => focusMarked(message, frames - 1, onFound));
    return;
  }
  bringTo(marked);
  if (fieldAbove(marked)?.matches(TEXT) === true)
    setTimeout(() => {
      bringTo(marked);
      onFound();
    }, SETTLED_MS);
  else onFound();
}

function bringTo(marked: Element): void {
  const field = fieldAbove(marked);
  field?.focus({ preventScroll: true });
  // Running text scrolls in its own frame: it is the frame that comes to the middle.
  const inSight = field?.matches(TEXT) ? field.parentElement : field;
  (inSight ?? marked).scrollIntoView({ block: "center" });
}

/**
 * The sentence stands under its field: the nearest thing around it that can be typed into or pressed. In running text that
 * is the text, though its menu of styles says that the sentence describes it.
 */
function fieldAbove(marked: Element): HTMLElement | null {
  for (
    let around = marked.parentElement;
    around !== null && around.tagName !== "FORM";
    around = around.parentElement
  ) {
    const field = around.querySelector<HTMLElement>(FOCUSABLE);
    if (field !== null)
      return (
        around.querySelector<HTMLElement>(TEXT) ?? describedBy(marked) ?? field
      );
  }
  return describedBy(marked);
}

const describedBy = ({ id }: Element): HTMLElement | null =>
  id === ""
    ? null
    : document.querySelector(`[aria-describedby~="${CSS.escape(id)}"]`);
