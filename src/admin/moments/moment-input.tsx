import { Field, TextInput } from "@strapi/design-system";
import { useField } from "@strapi/strapi/admin";
import type { ReactNode } from "react";

import { instantOf, localMinute } from "./local-minute";

interface MomentInputProps {
  name: string;
  label: string;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/**
 * In place of Strapi's input for a date and a time, which holds a list of a day's 96 quarters of an hour, open or closed: a
 * story has three, and two thirds of what was drawn anew at each save was these lists. This one is the browser's own. It
 * takes any minute.
 */
export function MomentInput({
  name,
  label,
  hint,
  required = false,
  disabled = false,
}: MomentInputProps) {
  const { value, error, onChange } = useField<string | null>(name);
  return (
    <Field.Root
      name={name}
      hint={hint ?? (disabled ? undefined : "By your clock.")}
      error={error}
      required={required}
    >
      <Field.Label>{label}</Field.Label>
      <TextInput
        type="datetime-local"
        // Browsers take years of six digits otherwise.
        max="9999-12-31T23:59"
        value={localMinute(value)}
        disabled={disabled}
        onChange={(event) => onChange(name, instantOf(event.target.value))}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
