import { Combobox, ComboboxOption, Field } from "@strapi/design-system";
import { useDebounce, useFetchClient } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";

import { useMay } from "../content-manager/use-rights";

const PEOPLE = "/content-manager/collection-types/api::person.person";
const OFFERED = 8;
const NEW = "new:";

/** Somebody the newsroom knows, or a name that becomes a new person with the quote. */
export type Speaker = { documentId: string; name: string } | { name: string };

interface SpeakerSearchProps {
  speaker: Speaker | null;
  onChange: (speaker: Speaker | null) => void;
}

export function SpeakerSearch({ speaker, onChange }: SpeakerSearchProps) {
  const mayAdd = useMay("create", "api::person.person");
  const [words, setWords] = useState(speaker?.name ?? "");
  const { people, looking } = usePeople(words);
  const name = words.trim();
  const isKnown = people.some((person) => person.name === name);

  return (
    <Field.Root
      name="speaker"
      hint="Empty where it is an account of several people."
    >
      <Field.Label>Speaker</Field.Label>
      <Combobox
        autocomplete={{ type: "list", filter: "contains" }}
        placeholder="Find a person by name"
        value={valueOf(speaker)}
        textValue={words}
        loading={looking}
        loadingMessage="Looking"
        noOptionsMessage={() => "Nobody of this name"}
        onTextValueChange={setWords}
        onInputChange={(event) => setWords(event.currentTarget.value)}
        onClear={() => {
          setWords("");
          onChange(null);
        }}
        onChange={(value) => {
          const picked = pickedFrom(String(value ?? ""), people);
          onChange(picked);
          if (picked !== null) setWords(picked.name);
        }}
      >
        {people.map((person) => (
          <ComboboxOption
            key={person.documentId}
            value={person.documentId}
            textValue={person.name}
          >
            {person.name}
          </ComboboxOption>
        ))}
        {mayAdd && name !== "" && !isKnown && !looking && (
          <ComboboxOption value={NEW + name} textValue={name}>
            Add “{name}” as a new person
          </ComboboxOption>
        )}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}

function usePeople(words: string) {
  const { get } = useFetchClient();
  const name = useDebounce(words.trim(), 200);
  const [found, setFound] = useState<{ documentId: string; name: string }[]>(
    [],
  );
  const [asked, setAsked] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    void get<{ results: { documentId: string; name: string }[] }>(PEOPLE, {
      params: {
        pageSize: OFFERED,
        sort: "name:ASC",
        ...(name !== "" && { filters: { name: { $containsi: name } } }),
      },
    })
      .then(({ data }) => data.results)
      .catch(() => [])
      .then((people) => {
        if (!current) return;
        setFound(people);
        setAsked(name);
      });
    return () => {
      current = false;
    };
  }, [get, name]);
  return { people: found, looking: asked !== words.trim() };
}

function valueOf(speaker: Speaker | null): string {
  if (speaker === null) return "";
  return "documentId" in speaker ? speaker.documentId : NEW + speaker.name;
}

function pickedFrom(
  value: string,
  people: readonly { documentId: string; name: string }[],
): Speaker | null {
  if (value.startsWith(NEW)) return { name: value.slice(NEW.length) };
  return people.find(({ documentId }) => documentId === value) ?? null;
}
