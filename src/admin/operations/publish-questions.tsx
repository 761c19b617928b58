import { Typography } from "@strapi/design-system";
import { useState } from "react";

import { type Broken, nounOf } from "../desk-panel/desk";
import { useDesk } from "../desk-panel/use-desk";
import { BreaksList } from "./breaks-list";
import { ChoiceField } from "./choice-field";
import { CorrectionFields, useCorrection } from "./correction-fields";
import type { DialogProps } from "./dialog-props";
import { OperationForm } from "./operation-form";
import { usePublish } from "./use-publish";

interface PublishQuestionsProps extends DialogProps {
  /** The text that readers have or had changed, and no note tells them. */
  needsWord: boolean;
  breaks: readonly Broken[];
}

type Word = "minor" | "tell";

const WORDS = [
  ["minor", "It is a minor change: a spelling, a comma, a name's accent"],
  ["tell", "Correct: tell readers what was wrong"],
] as const;

/** What an editor decides before something goes out: is the change minor, and what breaks elsewhere? */
export function PublishQuestions({
  document,
  onClose,
  needsWord,
  breaks,
}: PublishQuestionsProps) {
  const { publish, operate, ...state } = usePublish(document);
  const { desk } = useDesk(document);
  const { fields, typing, complete, request } = useCorrection(
    document.documentId,
    desk?.state === "withdrawn",
  );
  const [word, setWord] = useState<Word | undefined>(
    typing.isTyped ? "tell" : undefined,
  );
  const decided =
    !needsWord || word === "minor" || (word === "tell" && complete);
  return (
    <OperationForm
      {...state}
      typing={typing}
      onClose={onClose}
      confirm={confirmLabel(word, breaks.length)}
      grave={breaks.length > 0}
      ready={decided}
      onConfirm={() =>
        word === "tell" ? operate(request) : publish(word === "minor")
      }
    >
      {breaks.length > 0 && <BreaksList document={document} breaks={breaks} />}
      {needsWord && (
        <>
          <Typography>
            Readers know this {nounOf(document.type)} already, and its text or a
            note in it is another one now.
          </Typography>
          <ChoiceField
            label="What kind of change is it?"
            choices={WORDS}
            value={word}
            onChange={setWord}
          />
        </>
      )}
      {word === "tell" && <CorrectionFields {...fields} />}
    </OperationForm>
  );
}

function confirmLabel(word: Word | undefined, broken: number): string {
  if (word === "tell") return "Publish the correction";
  if (broken === 0) return "Publish";
  return broken === 1
    ? "Publish, and break one story"
    : `Publish, and break ${broken} stories`;
}
