import { unstable_useDocument, useQueryParams } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";

import { loadAgain } from "../content-manager/load-again";
import { buildOn } from "../content-manager/say-what-it-saw";
import type { Values } from "./values";

interface Plan {
  /** The stored state that the form is to show. */
  updatedAt: string;
  /** What goes over it. */
  put: (stored: Values) => Values;
  save: boolean;
}

interface OpenForm {
  initialValues: Values;
  modified: boolean;
  setValues: (values: Values) => void;
}

/** Loads the stored state into the form, puts what was chosen over it, and saves that if asked to. */
export function useTakeOver(
  { model, documentId }: { model: string; documentId: string | undefined },
  form: OpenForm,
) {
  const [{ query }] = useQueryParams<Record<string, string>>();
  const [plan, setPlan] = useState<Plan | null>(null);
  const [step, setStep] = useState<"load" | "put" | "save">("load");
  // The very document that the form is made from: the same question, answered from the same store.
  const { document, isLoading } = unstable_useDocument(
    {
      collectionType: "collection-types",
      model,
      ...(documentId !== undefined && { documentId }),
      params: query,
    },
    { skip: documentId === undefined },
  );
  const isThere =
    plan !== null &&
    !isLoading &&
    String(document?.updatedAt) >= plan.updatedAt;

  // 1. It is loaded. Strapi puts it into the form in the same round of effects, after this one.
  useEffect(() => {
    if (step === "load" && isThere) setStep("put");
  }, [step, isThere]);

  // 2. It is in the form.
  useEffect(() => {
    if (step !== "put" || plan === null) return;
    form.setValues(plan.put(form.initialValues));
    setStep("save");
  }, [step, plan, form]);

  // 3. By the keys that save, so that the form is checked and sent as ever. With nothing left to save it stays quiet.
  useEffect(() => {
    if (step !== "save" || plan === null) return;
    setPlan(null);
    setStep("load");
    if (plan.save && form.modified)
      window.dispatchEvent(
        new KeyboardEvent("keydown", { key: "s", ctrlKey: true }),
      );
  }, [step, plan, form]);

  return (next: Plan) => {
    if (documentId === undefined) return;
    buildOn(documentId, next.updatedAt);
    setPlan(next);
    loadAgain(model, documentId);
  };
}
