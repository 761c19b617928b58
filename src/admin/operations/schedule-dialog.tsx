import { Checkbox, Typography } from "@strapi/design-system";
import { useState } from "react";

import type { Desk } from "../desk-panel/desk";
import { zoneHere } from "../desk-panel/plan-in-words";
import { useChecks } from "../desk-panel/use-checks";
import { useDesk } from "../desk-panel/use-desk";
import { ChoiceField } from "./choice-field";
import { instantInWords } from "./instant-in-words";
import type { DialogProps } from "./dialog-props";
import { OperationForm } from "./operation-form";
import { TextField } from "./text-field";
import { useOperation } from "./use-operation";
import { ZoneField } from "./zone-field";
import { zonedInstant } from "./zoned-instant";
import { WhyField } from "./why-field";

type Action = "publish" | "withdraw";

const ACTIONS = [
  ["publish", "It goes out"],
  ["withdraw", "It comes down"],
] as const;

/** Plans a publication or a taking down, at a time that a clock in a named place shows. */
export function ScheduleDialog({ document, onClose }: DialogProps) {
  const { operate, ...state } = useOperation(document);
  const { desk } = useDesk(document);
  const { checks } = useChecks(document);
  const [action, setAction] = useState<Action>(usual(desk));
  const [date, setDate] = useState("");
  const [time, setTime] = useState("");
  const [zone, setZone] = useState(zoneHere);
  const [why, setWhy] = useState("");
  const [minor, setMinor] = useState(false);
  const at = zonedInstant(date, time, zone);
  const asksForWord = checks?.needsWord === true && action === "publish";

  return (
    <OperationForm
      {...state}
      onClose={onClose}
      confirm="Schedule"
      ready={at !== null}
      onConfirm={() =>
        operate({
          path: "schedule",
          body: {
            action,
            at,
            why,
            ...(asksForWord && minor ? { minor } : {}),
          },
          said: `Scheduled: it ${action === "publish" ? "goes out" : "comes down"} ${instantInWords(at, zone)}`,
        })
      }
    >
      <ChoiceField
        label="What happens"
        choices={ACTIONS}
        value={action}
        onChange={setAction}
      />
      <TextField
        name="date"
        type="date"
        label="Date"
        required
        value={date}
        onChange={setDate}
      />
      <TextField
        name="time"
        type="time"
        label="Time"
        required
        value={time}
        onChange={setTime}
      />
      <ZoneField value={zone} onChange={setZone} />
      <Typography role="status">
        {date === "" || time === ""
          ? "Pick a date and a time."
          : instantInWords(at, zone)}
      </Typography>
      {asksForWord && (
        <Checkbox
          checked={minor}
          onCheckedChange={(checked) => setMinor(checked === true)}
        >
          The changes are minor: readers need no note
        </Checkbox>
      )}
      <WhyField value={why} onChange={setWhy} />
    </OperationForm>
  );
}

/** What is live with nothing new can only come down. */
const usual = (desk: Desk | null): Action =>
  desk?.state === "live" || desk?.state === "corrected"
    ? "withdraw"
    : "publish";
