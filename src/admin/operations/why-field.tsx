import { TextField } from "./text-field";

interface WhyFieldProps {
  value: string;
  onChange: (why: string) => void;
}

/** A reason that nobody has to give. Empty, it is sent as it is: the newsroom takes it for none. */
export function WhyField({ value, onChange }: WhyFieldProps) {
  return (
    <TextField
      name="why"
      label="Why (optional)"
      hint="For the desk; readers do not see it."
      value={value}
      onChange={onChange}
    />
  );
}
