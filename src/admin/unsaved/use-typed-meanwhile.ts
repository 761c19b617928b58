import { useEffect, useRef } from "react";

import { onSave } from "./saves";
import type { useOpenForm } from "./use-open-form";
import { changedFields, type Values } from "./values";

/** From the answer of a document until it is in the form. */
const SETTLED_MS = 500;

/**
 * Keeps what is typed while a save, or something else that is done to the document, is under way: Strapi puts the document
 * that comes back over all that the form holds by then. `over` puts what was typed over what is stored.
 */
export function useTypedMeanwhile(
  documentId: string | undefined,
  form: ReturnType<typeof useOpenForm>,
  over: (stored: Values, typed: Values) => Values,
): void {
  const { values, initialValues, getValues, setValues } = form;
  /** What is typed from here on is nowhere else. */
  const base = useRef<Values | null>(null);

  useEffect(() => {
    if (documentId === undefined) return;
    let settled: ReturnType<typeof setTimeout>;
    const stop = onSave(documentId, (step) => {
      clearTimeout(settled);
      if (step === "sent") base.current = getValues();
      if (step === "refused") base.current = null;
      if (step === "loaded")
        settled = setTimeout(() => (base.current = null), SETTLED_MS);
    });
    return () => {
      clearTimeout(settled);
      stop();
    };
  }, [documentId, getValues]);

  const last = useRef(values);
  useEffect(() => {
    const before = last.current;
    last.current = values;
    const from = base.current;
    const isPutOver = values === initialValues && values !== before;
    if (from === null || !isPutOver) return;
    base.current = initialValues;
    const typed = changedFields(from, before).map((name) => [
      name,
      before[name],
    ]);
    if (typed.length > 0)
      setValues(over(initialValues, Object.fromEntries(typed) as Values));
  });
}
