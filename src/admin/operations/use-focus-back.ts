import { useEffect, useRef } from "react";

import { focusDesk } from "../desk-panel/focus-desk";

type Where = "opener" | "desk" | "elsewhere";

/**
 * Where the focus goes when a dialog closes: to the button that opened it; once its work is done, to the panel that says
 * how things stand now, because that button may be gone; or nowhere, where something else takes it.
 */
export function useFocusBack(): { done: () => void; leave: () => void } {
  const where = useRef<Where>("opener");

  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (where.current === "elsewhere") return;
      // After the dialog has let go of the focus.
      setTimeout(() => {
        if (where.current === "desk" || !(opener instanceof HTMLElement))
          focusDesk();
        else opener.focus();
      });
    };
  }, []);

  return {
    done: () => {
      where.current = "desk";
    },
    leave: () => {
      where.current = "elsewhere";
    },
  };
}
