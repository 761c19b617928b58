import { Box, Radio, Typography } from "@strapi/design-system";
import { useId } from "react";

interface ChoiceFieldProps<Choice extends string> {
  label: string;
  choices: readonly (readonly [choice: Choice, says: string])[];
  value: Choice | undefined;
  onChange: (choice: Choice) => void;
}

/** One of several, all in sight. */
export function ChoiceField<Choice extends string>({
  label,
  choices,
  value,
  onChange,
}: ChoiceFieldProps<Choice>) {
  const id = useId();
  return (
    <Box>
      <Typography id={id} variant="pi" fontWeight="bold">
        {label}
      </Typography>
      <Box paddingTop={2}>
        <Radio.Group
          aria-labelledby={id}
          value={value ?? ""}
          onValueChange={(chosen) => {
            const choice = choices.find(([one]) => one === chosen)?.[0];
            if (choice !== undefined) onChange(choice);
          }}
        >
          {choices.map(([choice, says]) => (
            <Radio.Item key={choice} value={choice}>
              {says}
            </Radio.Item>
          ))}
        </Radio.Group>
      </Box>
    </Box>
  );
}
