import { Button, Flex, Loader, Modal, Typography } from "@strapi/design-system";
import { useState } from "react";

import { momentsInWords } from "../desk-panel/moments-in-words";
import {
  bothTexts,
  type FormField,
  type Side,
  type Theirs,
} from "./both-texts";
import { FieldChoice } from "./field-choice";
import { changedFields, type Values } from "./values";
import type { StaleWrite } from "./refusals";
import { useTheirs } from "./use-theirs";

interface StaleDialogProps {
  stale: StaleWrite;
  model: string;
  fields: readonly FormField[];
  form: { values: Values; initialValues: Values };
  onSave: (theirs: Theirs, mine: string[]) => void;
  onTakeTheirs: (theirs: Theirs) => void;
  onGoOn: () => void;
}

/** Somebody else was faster: who, what, both texts, and three ways on. */
export function StaleDialog({
  stale,
  model,
  fields,
  form,
  onSave,
  onTakeTheirs,
  onGoOn,
}: StaleDialogProps) {
  const theirs = useTheirs(model, stale, fields);
  const [sides, setSides] = useState<Record<string, Side>>({});
  const texts = theirs === null ? [] : bothTexts(stale, fields, form, theirs);
  const typed = changedFields(form.initialValues, form.values);
  const sideOf = (name: string): Side => sides[name] ?? "mine";
  const untouched = fields.filter(
    ({ name }) =>
      typed.includes(name) && !texts.some(({ field }) => field.name === name),
  );

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onGoOn()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel="Close">
          <Modal.Title>This was changed meanwhile</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography>
              {momentsInWords(
                stale.message.replace(/ Nothing was stored.*$/u, ""),
              )}
            </Typography>
            <Typography>
              {typed.length === 0
                ? "You have typed nothing meanwhile. Load it to go on from there."
                : "Nothing you typed is lost. Choose what stays, field by field."}
            </Typography>
            {theirs === null && <Loader small>Loading their text</Loader>}
            {texts.map((one) => (
              <FieldChoice
                key={one.field.name}
                texts={one}
                side={sideOf(one.field.name)}
                onChoose={(side) =>
                  setSides({ ...sides, [one.field.name]: side })
                }
              />
            ))}
            {untouched.length > 0 && (
              <Typography>
                Only you changed:{" "}
                {untouched.map(({ label }) => label).join(", ")}. That stays
                yours.
              </Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onGoOn}>
            Go on writing
          </Button>
          <Flex gap={2}>
            <Button
              variant="secondary"
              disabled={theirs === null}
              onClick={() => theirs !== null && onTakeTheirs(theirs)}
            >
              {typed.length === 0 ? "Load it" : "Take all of theirs"}
            </Button>
            {typed.length > 0 && (
              <Button
                disabled={theirs === null}
                onClick={() =>
                  theirs !== null &&
                  onSave(
                    theirs,
                    typed.filter((name) => sideOf(name) === "mine"),
                  )
                }
              >
                Save as chosen
              </Button>
            )}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
