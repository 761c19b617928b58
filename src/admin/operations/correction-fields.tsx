import { useDialogTyping } from "../unsaved/use-dialog-typing";
import { ChoiceField } from "./choice-field";
import { TextField } from "./text-field";

export interface Correction {
  kind: "correction" | "clarification" | "update";
  text: string;
  /** By the clock of whoever types it, as an input of the browser has it; empty: now. */
  at: string;
}

const KINDS = [
  ["correction", "Correction: something was wrong"],
  ["clarification", "Clarification: something could be misread"],
  ["update", "Update: something happened since"],
] as const;

/** The note that readers see at the story. */
export function CorrectionFields({
  correction: { kind, text, at },
  onChange,
}: {
  correction: Correction;
  onChange: (part: Partial<Correction>) => void;
}) {
  return (
    <>
      <ChoiceField
        label="Kind"
        choices={KINDS}
        value={kind}
        onChange={(chosen) => onChange({ kind: chosen })}
      />
      <TextField
        name="text"
        label="Note to readers"
        hint="What was wrong, and what is right. Readers see it at the story."
        required
        value={text}
        onChange={(typed) => onChange({ text: typed })}
      />
      <TextField
        name="at"
        type="datetime-local"
        label="Time of the note"
        hint="By your clock. Leave it empty for the moment it goes out."
        value={at}
        onChange={(typed) => onChange({ at: typed })}
      />
    </>
  );
}

/** A correction that is being written, and the request that makes it; `returns`: of a story that comes back with it. */
export function useCorrection(documentId: string, returns = false) {
  const {
    fields: correction,
    put,
    typing,
  } = useDialogTyping<Correction>(documentId, "correct", {
    kind: "correction",
    text: "",
    at: "",
  });
  const { kind, text, at } = correction;
  return {
    fields: {
      correction,
      onChange: put,
    },
    typing,
    complete: text.trim() !== "",
    request: {
      path: "correct",
      body: {
        kind,
        text: text.trim(),
        ...(at === "" ? {} : { at: new Date(at).toISOString() }),
        ...(returns ? { returns } : {}),
      },
      said: "Corrected: readers have the new text, and your note with it.",
    },
  };
}
