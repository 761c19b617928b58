import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from "@strapi/design-system";
import { useState } from "react";
import { useParams } from "react-router-dom";

import { HoldSessionEnd } from "../unsaved/hold-session-end";
import { useDialogTyping } from "../unsaved/use-dialog-typing";
import { DialogFooter } from "./dialog-footer";
import type { Part } from "./part";
import { guessedKind } from "./quoted-words";
import { SpeakerSearch } from "./speaker-search";
import { sentenceOf, useNewQuote, type NewQuote } from "./use-new-quote";
import { WhyNotMade } from "./why-not-made";

const MEDIA: Record<string, string> = {
  unspecified: "Not said",
  interview: "Interview",
  statement: "Statement",
  "press-conference": "Press conference",
  broadcast: "Broadcast",
  letter: "Letter",
  social: "Social media",
  document: "Document",
};

interface NewQuoteFormProps {
  words: string;
  /** What its button says: what happens to the quote then. */
  does: string;
  /** A fragment for the text keeps its kind; otherwise it is guessed from the words. */
  kind?: "fragment";
  onMade: (quote: Part) => void;
}

interface Typed extends NewQuote {
  /** Otherwise it is guessed from the words. */
  kindPicked: boolean;
}

/** A quote that the newsroom does not know yet, made without leaving the story. */
export function NewQuoteForm({ words, does, kind, onMade }: NewQuoteFormProps) {
  const make = useNewQuote();
  const { id = "create" } = useParams();
  const { fields, put, typing } = useDialogTyping<Typed>(
    id,
    `new-quote ${words}`,
    {
      text: words,
      kind: kind ?? "full",
      kindPicked: kind !== undefined,
      speaker: null,
      attribution: "",
      medium: "unspecified",
      occasion: "",
    },
  );
  const { kindPicked, ...quote } = fields;
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const guessed = kindPicked ? quote.kind : guessedKind(quote.text);

  const store = async () => {
    setBusy(true);
    setRefused(null);
    try {
      const made = await make({ ...quote, kind: guessed });
      typing.forget();
      onMade(made);
    } catch (error) {
      setRefused(sentenceOf(error));
      setBusy(false);
    }
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root name="text" required>
            <Field.Label>Words</Field.Label>
            <Textarea
              value={quote.text}
              autoFocus={words === ""}
              onChange={(event) => put({ text: event.target.value })}
            />
          </Field.Root>
          <SpeakerSearch
            speaker={quote.speaker}
            onChange={(speaker) =>
              put({
                speaker,
                attribution: quote.attribution || (speaker?.name ?? ""),
              })
            }
          />
          <Field.Root
            name="attribution"
            hint="As printed: who, in which office, at the time."
          >
            <Field.Label>Attribution</Field.Label>
            <TextInput
              value={quote.attribution}
              onChange={(event) => put({ attribution: event.target.value })}
            />
            <Field.Hint />
          </Field.Root>
          <Flex gap={4} alignItems="flex-start">
            <Field.Root name="kind" flex="1">
              <Field.Label>Kind</Field.Label>
              <SingleSelect
                value={guessed}
                disabled={kind !== undefined}
                onChange={(value) => {
                  put({
                    kindPicked: true,
                    kind: value === "full" ? "full" : "fragment",
                  });
                }}
              >
                <SingleSelectOption value="full">
                  Full: whole sentences
                </SingleSelectOption>
                <SingleSelectOption value="fragment">
                  Fragment: at most 20 words
                </SingleSelectOption>
              </SingleSelect>
            </Field.Root>
            <Field.Root name="medium" flex="1">
              <Field.Label>Said in</Field.Label>
              <SingleSelect
                value={quote.medium}
                onChange={(value) => put({ medium: String(value) })}
              >
                {Object.entries(MEDIA).map(([value, name]) => (
                  <SingleSelectOption key={value} value={value}>
                    {name}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Flex>
          <Field.Root name="occasion">
            <Field.Label>Occasion</Field.Label>
            <TextInput
              value={quote.occasion}
              onChange={(event) => put({ occasion: event.target.value })}
            />
          </Field.Root>
          <WhyNotMade refused={refused} />
        </Flex>
      </Modal.Body>
      {typing.isTyped && <HoldSessionEnd />}
      <DialogFooter onCancel={typing.forget}>
        <Button
          loading={busy}
          disabled={quote.text.trim() === ""}
          onClick={() => void store()}
        >
          {does}
        </Button>
      </DialogFooter>
    </>
  );
}
