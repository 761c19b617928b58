import { Field, Flex, Typography } from "@strapi/design-system";
import { useField } from "@strapi/strapi/admin";
import type { ReactNode } from "react";

import { moved } from "./order";
import { PickedStory } from "./picked-story";
import { StorySearch } from "./story-search";
import { useStoriesOf } from "./use-stories";

const MOST = 10;

interface LeadStoriesInputProps {
  name: string;
  label: string;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** Up to ten live stories in order, stored as their documentIds. */
export function LeadStoriesInput({
  name,
  label,
  hint,
  required = false,
  disabled = false,
}: LeadStoriesInputProps) {
  const field = useField<unknown>(name);
  const ids = storedIds(field.value);
  const stories = useStoriesOf(ids);
  const put = (next: string[]) => field.onChange(name, next);

  return (
    <Field.Root name={name} hint={hint} error={field.error} required={required}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Field.Label>{label}</Field.Label>
        {stories !== null && ids.length > 0 && (
          <Flex tag="ol" direction="column" alignItems="stretch" gap={1}>
            {ids.map((id, index) => (
              <PickedStory
                key={id}
                place={index + 1}
                last={index === ids.length - 1}
                story={stories.get(id)}
                disabled={disabled}
                onMove={(by) => put(moved(ids, id, by))}
                onRemove={() => put(ids.filter((other) => other !== id))}
              />
            ))}
          </Flex>
        )}
        {ids.length < MOST ? (
          <StorySearch
            name={name}
            disabled={disabled}
            picked={ids}
            onPick={(id) => put([...ids, id])}
          />
        ) : (
          <Typography variant="pi" textColor="neutral600">
            Ten stories lead: remove one to add another.
          </Typography>
        )}
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
}

/** The form holds what the server sent, or the same as text. */
function storedIds(value: unknown): string[] {
  const list: unknown = typeof value === "string" ? JSON.parse(value) : value;
  return Array.isArray(list)
    ? list.filter((id): id is string => typeof id === "string")
    : [];
}
