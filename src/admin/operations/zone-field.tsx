import { Combobox, ComboboxOption, Field } from "@strapi/design-system";
import { useState } from "react";

interface ZoneFieldProps {
  value: string;
  onChange: (zone: string) => void;
}

/** Whose clock is meant: found by typing a part of its name. */
export function ZoneField({ value, onChange }: ZoneFieldProps) {
  const [typed, setTyped] = useState(value);
  return (
    <Field.Root name="zone" required>
      <Field.Label>Time zone</Field.Label>
      <Combobox
        autocomplete={{ type: "list", filter: "contains" }}
        value={value}
        textValue={typed}
        onTextValueChange={setTyped}
        onChange={(zone) => {
          if (zone !== undefined && zone !== "") onChange(String(zone));
        }}
      >
        {ZONES.map((zone) => (
          <ComboboxOption key={zone} value={zone}>
            {zone}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}

/** Browsers leave UTC out of the places. */
const ZONES = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])];
