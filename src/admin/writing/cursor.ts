import { useEffect, useRef, useState } from "react";

import type { StoryForm } from "./use-story-form";

/** The blocks of the body: Strapi's list of them is the one that describes how to reorder it. */
const BLOCK = "ol[aria-describedby] > li";

/** Where the writer is: in which block the focus was last, and which words are marked. */
export function useCursor(
  form: HTMLFormElement | null,
  getValues: StoryForm["getValues"],
) {
  const block = useRef<string | null>(null);
  const [marked, setMarked] = useState("");

  useEffect(() => {
    if (form === null) return;
    const noteBlock = ({ target }: FocusEvent) => {
      const item = target instanceof Element && target.closest(BLOCK);
      if (!item) return;
      const place = [...(item.parentElement?.children ?? [])].indexOf(item);
      block.current = getValues().body?.[place]?.__temp_key__ ?? null;
    };
    // A dialog's own selection says nothing of the text under it.
    const noteWords = () => {
      const words = markedIn(form);
      if (words !== null) setMarked(words);
    };
    form.addEventListener("focusin", noteBlock);
    document.addEventListener("selectionchange", noteWords);
    return () => {
      form.removeEventListener("focusin", noteBlock);
      document.removeEventListener("selectionchange", noteWords);
    };
  }, [form, getValues]);
  return { block, marked };
}

/** The words marked in the body; null where the selection is somewhere else. */
function markedIn(form: HTMLFormElement): string | null {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement && field.closest(BLOCK) !== null)
    return field.value.slice(
      field.selectionStart ?? 0,
      field.selectionEnd ?? 0,
    );
  const selection = document.getSelection();
  const node = selection?.anchorNode ?? null;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!element || !form.contains(element)) return null;
  return element.closest("[data-slate-editor]") === null
    ? null
    : (selection?.toString() ?? "");
}

/** Moves the focus to a block that was just put in, once it is drawn. */
export function focusBlock(
  form: HTMLFormElement,
  { at, of }: { at: number; of: number },
  frames = 120,
): void {
  const blocks = form.querySelectorAll(BLOCK);
  if (blocks.length >= of) {
    // In the middle: the bar at the foot of the window would hide it.
    blocks[at]?.querySelector("button")?.focus({ preventScroll: true });
    blocks[at]?.scrollIntoView({ block: "center" });
    return;
  }
  if (frames > 0)
    requestAnimationFrame(() => focusBlock(form, { at, of }, frames - 1));
}
