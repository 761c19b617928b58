import { type ReactNode, useEffect, useRef } from "react";

import type { PublishLabel } from "./operations-of";

/** A label whose button is also pressed by Ctrl or Cmd, Shift and Enter. */
function ShortcutLabel({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    function pressed(event: KeyboardEvent): void {
      const held = (event.ctrlKey || event.metaKey) && event.shiftKey;
      // A dialog has the keyboard for itself.
      if (!held || event.key !== "Enter" || document.querySelector(DIALOG))
        return;
      event.preventDefault();
      const button = ref.current?.closest("button");
      button?.focus();
      button?.click();
    }
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);

  return <span ref={ref}>{children}</span>;
}

const DIALOG = "[role=dialog], [role=alertdialog]";

/** Made once: Strapi compares what a button is made of, and compares elements to their depths. */
export const SHORTCUT_LABELS: Record<
  PublishLabel | "Ready for edit",
  ReactNode
> = {
  Publish: <ShortcutLabel>Publish</ShortcutLabel>,
  "Publish again": <ShortcutLabel>Publish again</ShortcutLabel>,
  "Publish changes": <ShortcutLabel>Publish changes</ShortcutLabel>,
  "Publish now": <ShortcutLabel>Publish now</ShortcutLabel>,
  "Ready for edit": <ShortcutLabel>Ready for edit</ShortcutLabel>,
};
