import { Field, TextInput } from "@strapi/design-system";
import { ArrowClockwise } from "@strapi/icons";
import { useField } from "@strapi/strapi/admin";
import { type ReactNode, useEffect, useRef } from "react";

import { addressOf } from "./address-of";

interface AddressInputProps {
  name: string;
  label: string;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  attribute?: { targetField?: string };
}

/**
 * In place of Strapi's input, which gives a new story the address "article" before anybody has typed a word.
 * This one follows the headline until somebody types an address, and never moves one that was saved.
 */
export function AddressInput({
  name,
  label,
  hint,
  required = false,
  disabled = false,
  attribute,
}: AddressInputProps) {
  const field = useField<string | null>(name);
  const title = useField<string | null>(attribute?.targetField ?? name).value;
  const suggested = addressOf(title ?? "");
  const followed = useRef("");

  const isNew = !field.initialValue;
  const isFollowing = isNew && (field.value ?? "") === followed.current;
  const put = (address: string) => field.onChange(name, address);

  useEffect(() => {
    if (!isFollowing || suggested === followed.current) return;
    followed.current = suggested;
    put(suggested);
  });

  return (
    <Field.Root name={name} hint={hint} error={field.error} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={field.value ?? ""}
        disabled={disabled}
        onChange={(event) => put(event.target.value)}
        endAction={
          disabled || suggested === field.value ? null : (
            <Field.Action
              label="Take the address from the title"
              onClick={() => put(suggested)}
            >
              <ArrowClockwise />
            </Field.Action>
          )
        }
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
