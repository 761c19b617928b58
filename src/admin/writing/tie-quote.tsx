import { Box, Button, Flex, Modal, Typography } from "@strapi/design-system";
import { useState } from "react";

import { standsIn } from "../../api/article/derivation/words";
import { useMay } from "../content-manager/use-rights";
import { DialogFooter } from "./dialog-footer";
import { NewQuoteForm } from "./new-quote";
import { aboutPart, whyNot, type Part } from "./part";
import { hasWords, isTooLong } from "./quoted-words";
import { sentenceOf, useNewQuote } from "./use-new-quote";
import { usePartSearch } from "./use-part-search";
import { WhyNotMade } from "./why-not-made";

interface TieQuoteProps {
  words: string;
  /** The narration and the headings, as they stand in the form. */
  text: string;
  /** What the story's quotes say already. */
  named: readonly string[];
  onTie: (quote: Part) => void;
}

/** Whose words are these? Those the newsroom knows, a fragment of one of them, or a new one. */
export function TieQuote({ words, text, named, onTie }: TieQuoteProps) {
  const { state, parts } = usePartSearch(words, "quote");
  const mayMake = useMay("create", "api::quote.quote");
  const make = useNewQuote();
  const [refused, setRefused] = useState<string | null>(null);
  const [isNew, setIsNew] = useState(false);

  if (isNew)
    return (
      <NewQuoteForm
        words={words}
        kind="fragment"
        does="Make it and tie it"
        onMade={onTie}
      />
    );

  const covering = named.find((said) => hasWords(said, words));
  const holding = parts.filter((part) => part.holds && whyNot(part) === null);
  const fragments = holding.filter(
    ({ kind, title }) => kind === "fragment" && standsIn(text, title),
  );
  const longer = holding.filter(({ kind }) => kind === "full");
  const cutOut = async (from: Part) => {
    try {
      onTie(await make(fragmentOf(from, words)));
    } catch (error) {
      setRefused(sentenceOf(error));
    }
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>“{words}”</Typography>
          <Typography role="status" textColor="neutral600">
            {said(state, covering, holding.length, words)}
          </Typography>
          {fragments.map((part) => (
            <Offer
              key={part.documentId}
              part={part}
              does="Tie"
              onPick={() => onTie(part)}
            />
          ))}
          {mayMake &&
            !isTooLong(words) &&
            longer.map((part) => (
              <Offer
                key={part.documentId}
                part={part}
                does="Make a fragment of it"
                onPick={() => void cutOut(part)}
              />
            ))}
          <WhyNotMade refused={refused} />
        </Flex>
      </Modal.Body>
      <DialogFooter>
        {mayMake && !isTooLong(words) && (
          <Button variant="secondary" onClick={() => setIsNew(true)}>
            {holding.length === 0
              ? "Make a new quote of it"
              : "Somebody else said it"}
          </Button>
        )}
      </DialogFooter>
    </>
  );
}

interface OfferProps {
  part: Part;
  does: string;
  onPick: () => void;
}

function Offer({ part, does, onPick }: OfferProps) {
  return (
    <Flex gap={4} justifyContent="space-between" alignItems="flex-start">
      <Box>
        <Typography tag="p">“{part.title}”</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {aboutPart(part)}
        </Typography>
      </Box>
      <Button onClick={onPick} aria-label={`${does}: “${part.title}”`}>
        {does}
      </Button>
    </Flex>
  );
}

function said(
  state: string,
  covering: string | undefined,
  holding: number,
  words: string,
): string {
  if (covering !== undefined)
    return `The story has these words already, in its quote “${covering}”.`;
  if (isTooLong(words))
    return "A fragment has at most 20 words. Mark fewer, or put the whole quote in as a block.";
  if (state === "looking") return "Looking";
  if (state === "failed") return "The search failed. Close this and try again.";
  return holding === 0
    ? "No quote with these words is known."
    : "The newsroom knows these words:";
}

/** The same speaker on the same occasion, fewer words. */
function fragmentOf(from: Part, words: string) {
  return {
    text: words,
    kind: "fragment" as const,
    speaker:
      from.speaker === null
        ? null
        : { documentId: from.speaker, name: from.who ?? "" },
    attribution: from.attribution ?? "",
    medium: from.medium ?? "unspecified",
    occasion: from.occasion ?? "",
    saidAt: from.saidAt,
    sourceUrl: from.sourceUrl,
  };
}
