import { useAuth } from "@strapi/strapi/admin";
import {
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";

import { formBeside } from "../content-manager/form-beside";
import { stateSeen } from "../content-manager/say-what-it-saw";
import {
  aside,
  dropAside,
  dropTyped,
  keepTyped,
  onForget,
  type Place,
  setAside,
  type Typed,
} from "./typed-store";
import type { useOpenForm } from "./use-open-form";
import { changedFields } from "./values";

const PAUSE_MS = 500;

interface Kept {
  /** What was typed before and not saved, the newest first. */
  before: Typed[];
  drop: (typed: Typed) => void;
  /** It is in the form again. */
  restore: (typed: Typed) => void;
  /** Keeps what the form holds now, whatever becomes of the form. */
  setAsideNow: () => void;
}

/** Writes down what is typed while it is typed, and offers what an earlier form of this tab lost. */
export function useKeptTyping(
  form: ReturnType<typeof useOpenForm>,
  { model, documentId }: Pick<Place, "model" | "documentId">,
  here: RefObject<HTMLElement>,
): Kept {
  const administrator = useAuth("unsaved", ({ user }) => user?.id) ?? "";
  const [before, setBefore] = useState<Typed[]>([]);
  const { values, initialValues, modified } = form;

  const note = useCallback(() => {
    const changed = changedFields(initialValues, values);
    if (administrator === "" || changed.length === 0) return;
    keepTyped(
      { administrator, model, documentId },
      {
        at: new Date().toISOString(),
        basedOn: stateSeen(documentId ?? "") ?? null,
        values: Object.fromEntries(changed.map((name) => [name, values[name]])),
      },
    );
  }, [administrator, model, documentId, values, initialValues]);

  // 1. A form that was just opened holds nothing: what is still written down was lost by the one before it.
  useEffect(() => {
    const place = { administrator, model, documentId };
    if (administrator === "") return;
    if (!modified) setAside(place);
    setBefore(aside(place));
    return onForget(place, () => setBefore([]));
    // Asked only when it opens: what is typed into it afterwards is its own.
  }, [administrator, model, documentId]);

  // 2. While it is typed in: after each pause, and when the window may be gone in a moment.
  useEffect(() => {
    if (!modified) return;
    const timer = setTimeout(note, PAUSE_MS);
    const stop = onForget({ model, documentId }, () => clearTimeout(timer));
    const onHide = () => document.visibilityState === "hidden" && note();
    document.addEventListener("visibilitychange", onHide);
    window.addEventListener("pagehide", note);
    return () => {
      clearTimeout(timer);
      stop();
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("pagehide", note);
    };
  }, [modified, note, model, documentId]);

  // 3. A form that is torn down with something in it, as when a session ends; not the one of a new document, just stored.
  const isSaved = useRef(false);
  const lastNote = useRef<(() => void) | null>(null);
  lastNote.current = modified ? note : null;
  useEffect(() => {
    isSaved.current = false;
  }, [values]);
  useEffect(() => {
    const stop = onForget({ model, documentId }, () => {
      isSaved.current = true;
    });
    return () => {
      stop();
      if (!isSaved.current) lastNote.current?.();
    };
  }, [model, documentId]);

  // 4. Taken back by hand: the writer is in the form. Leaving through Strapi's question empties the form too, and keeps.
  useEffect(() => {
    const writer = document.activeElement;
    if (!modified && formBeside(here.current)?.contains(writer))
      dropTyped({ administrator, model, documentId });
  }, [modified, administrator, model, documentId, here]);

  const place = { administrator, model, documentId };
  const drop = (typed: Typed) => {
    dropAside(place, typed.at);
    setBefore(aside(place));
  };
  return {
    before,
    drop,
    restore: (typed) => {
      keepTyped(place, typed);
      drop(typed);
    },
    setAsideNow: () => {
      note();
      setAside(place);
      setBefore(aside(place));
    },
  };
}
