import { useAuth } from "@strapi/strapi/admin";
import { useEffect, useRef, useState } from "react";

import { dropInDialog, keepInDialog, typedInDialog } from "./typed-store";
import { isSame } from "./values";

/** What a dialog holds, as long as it is of use. */
export interface DialogTyping {
  isTyped: boolean;
  /** It was done, or somebody did not want it: the dialog opens empty next time. */
  forget: () => void;
}

/**
 * The fields of a dialog. What is typed into them is kept in this window, by document and operation: Escape, a press outside
 * or a session that ends closes the dialog, and it opens again with what it held.
 */
export function useDialogTyping<Fields extends object>(
  documentId: string,
  operation: string,
  empty: Fields,
) {
  const administrator =
    useAuth("useDialogTyping", ({ user }) => user?.id) ?? "";
  const [place] = useState({ administrator, documentId, operation });
  const [begun] = useState(empty);
  const [fields, setFields] = useState<Fields>(() => ({
    ...empty,
    ...typedInDialog<Partial<Fields>>(place),
  }));
  const isForgotten = useRef(false);
  const isTyped = !isSame(begun, fields);

  useEffect(() => {
    if (isForgotten.current) return;
    if (isTyped) keepInDialog(place, fields);
    else dropInDialog(place);
  }, [place, fields, isTyped]);

  const typing: DialogTyping = {
    isTyped,
    forget: () => {
      isForgotten.current = true;
      dropInDialog(place);
    },
  };
  return {
    fields,
    put: (part: Partial<Fields>) =>
      setFields((before) => ({ ...before, ...part })),
    typing,
  };
}
