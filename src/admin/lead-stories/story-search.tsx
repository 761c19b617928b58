import { Combobox, ComboboxOption } from "@strapi/design-system";
import { useDebounce } from "@strapi/strapi/admin";
import { useEffect, useRef, useState } from "react";

import { useStorySearch } from "./use-stories";

interface StorySearchProps {
  name: string;
  disabled: boolean;
  picked: readonly string[];
  onPick: (documentId: string) => void;
}

export function StorySearch({
  name,
  disabled,
  picked,
  onPick,
}: StorySearchProps) {
  const [words, setWords] = useState<string>();
  const typed = useDebounce(words, 250);
  const { found, loading, failed, search } = useStorySearch();
  const taken = useRef<string>();

  useEffect(() => {
    if (typed !== undefined) void search(typed);
  }, [typed, search]);

  return (
    <Combobox
      name={name}
      disabled={disabled}
      placeholder="Find a live story by its headline"
      autocomplete={{ type: "list", filter: "contains" }}
      value=""
      textValue={words ?? ""}
      noOptionsMessage={() => {
        // What was found before stays to be picked meanwhile.
        if (loading || typed !== words) return "Looking";
        return failed
          ? "The stories could not be searched"
          : "No other live story found";
      }}
      onOpenChange={() => setWords((current) => current ?? "")}
      onTextValueChange={(text) => {
        // The box writes what was picked into its field, where the next search is typed.
        setWords(text === taken.current ? "" : text);
        taken.current = undefined;
      }}
      onInputChange={(event) => setWords(event.currentTarget.value)}
      onChange={(documentId) => {
        if (documentId === undefined || documentId === "") return;
        const story = found.find((one) => one.documentId === documentId);
        taken.current = story?.title;
        onPick(String(documentId));
        setWords("");
      }}
    >
      {found
        .filter(({ documentId }) => !picked.includes(documentId))
        .map(({ documentId, title }) => (
          <ComboboxOption key={documentId} value={documentId} textValue={title}>
            {title}
          </ComboboxOption>
        ))}
    </Combobox>
  );
}
