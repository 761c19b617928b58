import { Field, Textarea, TextInput } from "@strapi/design-system";

interface TextFieldProps {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  /** A line of text, a date or a time; otherwise several lines. */
  type?: "text" | "date" | "time" | "datetime-local";
  value: string;
  onChange: (value: string) => void;
}

/** One thing to be written in a dialog. */
export function TextField({
  name,
  label,
  hint,
  required = false,
  type,
  value,
  onChange,
}: TextFieldProps) {
  return (
    <Field.Root name={name} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      {type === undefined ? (
        <Textarea
          value={value}
          required={required}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <TextInput
          type={type}
          value={value}
          required={required}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <Field.Hint />
    </Field.Root>
  );
}
