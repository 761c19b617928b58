import { Box, Button, Flex, Typography } from "@strapi/design-system";
import { Feather, Link, Plus } from "@strapi/icons";
import { useEffect, useRef } from "react";

export type Aid = "insert" | "new-quote" | "tie";

/** With Ctrl, or with the command key. Neither is taken by the panel or by its text editor. */
const KEYS: Record<string, Aid> = { k: "insert", j: "tie" };
const isMac = /mac/iu.test(navigator.userAgent);
const shortcut = (key: string) => (isMac ? `⌘${key}` : `Ctrl ${key}`);

interface WritingBarProps {
  words: number;
  minutes: number;
  /** Empty while nothing is marked in the text. */
  marked: string;
  /** What was done last. */
  said: string;
  mayMake: boolean;
  disabled: boolean;
  onStart: (aid: Aid) => void;
}

/** Stays at the foot of the window while a story is written: how long it is, and what can be put in. */
export function WritingBar({
  words,
  minutes,
  marked,
  said,
  mayMake,
  disabled,
  onStart,
}: WritingBarProps) {
  const start = useRef(onStart);
  start.current = onStart;
  const canTie = marked !== "" && !disabled;

  useEffect(() => {
    if (disabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const aid = KEYS[event.key.toLowerCase()];
      const isOurs =
        (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey;
      if (!isOurs || aid === undefined || isInDialog(event.target)) return;
      event.preventDefault();
      if (aid !== "tie" || canTie) start.current(aid);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [disabled, canTie]);

  return (
    <Box
      tag="section"
      aria-label="Writing"
      background="neutral0"
      borderColor="neutral200"
      shadow="popupShadow"
      hasRadius
      marginLeft={4}
      marginRight={4}
      padding={2}
    >
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Flex gap={3} wrap="wrap">
          <Typography variant="pi" textColor="neutral700">
            {lengthOf(words, minutes)}
          </Typography>
          <Typography variant="pi" textColor="success700" role="status">
            {said}
          </Typography>
        </Flex>
        <Flex gap={2} wrap="wrap">
          {canTie && (
            <Button
              variant="secondary"
              startIcon={<Link />}
              aria-keyshortcuts="Control+J Meta+J"
              onClick={() => onStart("tie")}
            >
              Tie “{shortened(marked)}” to its quote ({shortcut("J")})
            </Button>
          )}
          {mayMake && (
            <Button
              variant="tertiary"
              startIcon={<Plus />}
              disabled={disabled}
              onClick={() => onStart("new-quote")}
            >
              New quote
            </Button>
          )}
          <Button
            variant="secondary"
            startIcon={<Feather />}
            disabled={disabled}
            aria-keyshortcuts="Control+K Meta+K"
            onClick={() => onStart("insert")}
          >
            Quote or clip ({shortcut("K")})
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}

function lengthOf(words: number, minutes: number): string {
  const counted = `${words} ${words === 1 ? "word" : "words"}`;
  return minutes === 0 ? counted : `${counted}, ${minutes} min to read`;
}

const LONGEST = 24;

const shortened = (words: string) =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words;

/** A dialog has keys of its own. */
const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest("[role=dialog]") !== null;
