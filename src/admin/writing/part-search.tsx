import {
  Box,
  Button,
  Field,
  Flex,
  Modal,
  TextInput,
  Typography,
} from "@strapi/design-system";
import { Plus } from "@strapi/icons";
import { type KeyboardEvent, useId, useState } from "react";

import { DialogFooter } from "./dialog-footer";
import { whyNot, type Part } from "./part";
import { PartOption } from "./part-option";
import { usePartSearch } from "./use-part-search";

interface PartSearchProps {
  onPick: (part: Part) => void;
  /** Undefined where the role may not make one. */
  onNewQuote: ((words: string) => void) | undefined;
}

/** One search over quotes and clips: words or a name, the arrows and Enter. */
export function PartSearch({ onPick, onNewQuote }: PartSearchProps) {
  const [words, setWords] = useState("");
  const { state, parts } = usePartSearch(words);
  const [pointed, setPointed] = useState(0);
  const list = useId();
  const active = Math.min(pointed, parts.length - 1);

  const pick = (part: Part | undefined) => {
    if (part !== undefined && whyNot(part) === null) onPick(part);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && parts.length > 0)
      setPointed((active + move + parts.length) % parts.length);
    else if (event.key === "Enter" && state === "found") pick(parts[active]);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Field.Root name="part">
            <Field.Label>Words, a name or a title</Field.Label>
            <TextInput
              role="combobox"
              aria-expanded={parts.length > 0}
              aria-controls={list}
              aria-autocomplete="list"
              aria-activedescendant={
                active >= 0 ? `${list}-${active}` : undefined
              }
              autoComplete="off"
              autoFocus
              value={words}
              onChange={(event) => {
                setWords(event.target.value);
                setPointed(0);
              }}
              onKeyDown={onKeyDown}
            />
          </Field.Root>
          <Typography variant="pi" textColor="neutral600" role="status">
            {said(state, parts.length, words)}
          </Typography>
          <Box
            tag="ul"
            role="listbox"
            id={list}
            aria-label="Quotes and clips found"
            aria-busy={state === "looking"}
          >
            {parts.map((part, index) => (
              <PartOption
                key={part.documentId}
                id={`${list}-${index}`}
                part={part}
                active={index === active}
                onPick={() => pick(part)}
                onPoint={() => setPointed(index)}
              />
            ))}
          </Box>
        </Flex>
      </Modal.Body>
      <DialogFooter>
        {onNewQuote !== undefined && (
          <Button
            variant="secondary"
            startIcon={<Plus />}
            // What nobody has said yet is taken for its words.
            onClick={() => onNewQuote(parts.length === 0 ? words : "")}
          >
            New quote
          </Button>
        )}
      </DialogFooter>
    </>
  );
}

function said(state: string, count: number, words: string): string {
  if (state === "failed") return "The search failed. Try again.";
  if (state === "looking") return "Looking";
  if (count === 0) return "No quote and no clip has these words.";
  return words.trim() === ""
    ? "The newest quotes and clips. Enter puts in the highlighted one."
    : `${count} found. Enter puts in the highlighted one.`;
}
