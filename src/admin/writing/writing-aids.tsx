import { Modal, Portal } from "@strapi/design-system";
import { type StrapiApp, useQueryParams } from "@strapi/strapi/admin";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { useParams } from "react-router-dom";

import { blocksText } from "../../api/article/derivation/blocks-text";
import { formBeside } from "../content-manager/form-beside";
import { counted } from "./counted";
import { focusBlock, useCursor } from "./cursor";
import { NewQuoteForm } from "./new-quote";
import type { Part } from "./part";
import { PartSearch } from "./part-search";
import { quotedWords } from "./quoted-words";
import { blockOf, type BodyBlock, connected, placeAfter } from "./story-form";
import { TieQuote } from "./tie-quote";
import { useHeldParts } from "./use-held-parts";
import { useMay } from "../content-manager/use-rights";
import { useStoryForm } from "./use-story-form";
import { WritingBar, type Aid } from "./writing-bar";

/** Strapi has a place for more beside the form, in the panel of its buttons; what stands there knows the form. */
export function writingAids(app: StrapiApp): void {
  app.getPlugin("content-manager").injectComponent("editView", "right-links", {
    name: "writing-aids",
    // Strapi types what is put there as a component without props.
    Component: WritingAids as ComponentType,
  });
}

/** Only while a story is written. `slug` is what Strapi calls the type. */
function WritingAids({ slug }: { slug: string }) {
  const [{ query }] = useQueryParams<{ status?: string }>();
  return slug === "api::article.article" && query.status !== "published" ? (
    <Aids />
  ) : null;
}

const TITLES: Record<Aid, string> = {
  insert: "Put a quote or a clip into the story",
  "new-quote": "A new quote",
  tie: "Tie words to their quote",
};

function Aids() {
  const here = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  useEffect(() => setForm(formBeside(here.current)), []);

  // The last thing in the form: it sticks to the foot of the window while the form is longer. The page that scrolls has
  // a padding there, over which it hangs. In a narrow window it is at the foot already, outside of the form.
  return (
    <div ref={here} style={{ alignSelf: "stretch" }}>
      {form !== null &&
        (form.contains(here.current) ? (
          <Portal
            container={form}
            position="sticky"
            bottom="-4.8rem"
            zIndex={2}
          >
            <AidsInPlace form={form} />
          </Portal>
        ) : (
          <AidsInPlace form={form} />
        ))}
    </div>
  );
}

function AidsInPlace({ form }: { form: HTMLFormElement }) {
  const story = useStoryForm();
  const { id } = useParams();
  const held = useHeldParts(
    id === "create" ? undefined : id,
    story.initialValues,
  );
  const { block, marked } = useCursor(form, story.getValues);
  const mayMake = useMay("create", "api::quote.quote");
  const [open, setOpen] = useState<{ aid: Aid; words: string } | null>(null);
  const [said, setSaid] = useState("");
  const returnTo = useRef<HTMLElement | null>(null);
  const inserted = useRef<{ at: number; of: number } | null>(null);
  const { wordCount, readingMinutes, named } = counted(story.values, held);

  const start = (aid: Aid) => {
    const focused = document.activeElement;
    returnTo.current = focused instanceof HTMLElement ? focused : null;
    inserted.current = null;
    setOpen({ aid, words: aid === "tie" ? quotedWords(marked) : "" });
  };
  const insert = (part: Part) => {
    const body = story.getValues().body ?? [];
    const at = placeAfter(body, block.current);
    story.addFieldRow("body", { ...blockOf(part) }, at);
    inserted.current = { at, of: body.length + 1 };
    setSaid(
      `${part.type === "quote" ? "Quote" : "Clip"} put in as part ${at + 1} of ${body.length + 1}.`,
    );
    setOpen(null);
  };
  const tie = (quote: Part) => {
    const connect = story.getValues().quotes?.connect ?? [];
    story.onChange("quotes.connect", [
      ...connect,
      connected(quote, connect.length),
    ]);
    setSaid(`“${quote.title}” is tied to its quote.`);
    setOpen(null);
  };

  return (
    <>
      <WritingBar
        words={wordCount}
        minutes={readingMinutes}
        marked={quotedWords(marked)}
        said={said}
        mayMake={mayMake}
        disabled={story.disabled}
        onStart={start}
      />
      <Modal.Root
        open={open !== null}
        onOpenChange={(isOpen) => !isOpen && setOpen(null)}
      >
        <Modal.Content
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (inserted.current === null) returnTo.current?.focus();
            else focusBlock(form, inserted.current);
          }}
        >
          <Modal.Header closeLabel="Close">
            <Modal.Title>{open !== null && TITLES[open.aid]}</Modal.Title>
          </Modal.Header>
          {open?.aid === "insert" && (
            <PartSearch
              onPick={insert}
              onNewQuote={
                mayMake
                  ? (words) => setOpen({ aid: "new-quote", words })
                  : undefined
              }
            />
          )}
          {open?.aid === "new-quote" && (
            <NewQuoteForm
              words={open.words}
              does="Make it and put it in"
              onMade={insert}
            />
          )}
          {open?.aid === "tie" && (
            <TieQuote
              words={open.words}
              text={textOf(story.getValues().body ?? [])}
              named={named.flatMap(({ text }) => text ?? [])}
              onTie={tie}
            />
          )}
        </Modal.Content>
      </Modal.Root>
    </>
  );
}

const textOf = (body: readonly BodyBlock[]) =>
  body.map((block) => block.text ?? blocksText(block.body ?? [])).join("\n");
