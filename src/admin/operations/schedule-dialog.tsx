import { Checkbox, Typography } from "@strapi/design-system";

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
import { useDialogTyping } from "../unsaved/use-dialog-typing";
import { ZoneField } from "./zone-field";
import { zonedInstant } from "./zoned-instant";
import { WhyField } from "./why-field";

type Action = "publish" | "withdraw";

interface Plan {
  action: Action;
  date: string;
  time: string;
  zone: string;
  why: string;
  minor: boolean;
}

const ACTIONS = [
  ["publish", "It goes out"],
  ["withdraw", "It comes down"],
] as const;

/** Plans a publication or a taking down, at a time that a clock in a named place shows. */
export function ScheduleDialog({ document, onClose }: DialogProps) {
  const { operate, ...state } = useOperation(document);
  const { desk } = useDesk(document);
  const { checks } = useChecks(document);
  const { fields, put, typing } = useDialogTyping<Plan>(
    document.documentId,
    "schedule",
    {
      action: usual(desk),
      date: "",
      time: "",
      zone: zoneHere(),
      why: "",
      minor: false,
    },
  );
  const { action, date, time, zone, why, minor } = fields;
  const at = zonedInstant(date, time, zone);
  const asksForWord = checks?.needsWord === true && action === "publish";

  return (
    <OperationForm
      {...state}
      typing={typing}
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
        onChange={(chosen) => put({ action: chosen })}
      />
      <TextField
        name="date"
        type="date"
        label="Date"
        required
        value={date}
        onChange={(typed) => put({ date: typed })}
      />
      <TextField
        name="time"
        type="time"
        label="Time"
        required
        value={time}
        onChange={(typed) => put({ time: typed })}
      />
      <ZoneField value={zone} onChange={(chosen) => put({ zone: chosen })} />
      <Typography role="status">
        {date === "" || time === ""
          ? "Pick a date and a time."
          : instantInWords(at, zone)}
      </Typography>
      {asksForWord && (
        <Checkbox
          checked={minor}
          onCheckedChange={(checked) => put({ minor: checked === true })}
        >
          The changes are minor: readers need no note
        </Checkbox>
      )}
      <WhyField value={why} onChange={(typed) => put({ why: typed })} />
    </OperationForm>
  );
}

/** What is live with nothing new can only come down. */
const usual = (desk: Desk | null): Action =>
  desk?.state === "live" || desk?.state === "corrected"
    ? "withdraw"
    : "publish";
