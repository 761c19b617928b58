import { type StrapiApp, useQueryParams } from "@strapi/strapi/admin";
import { type ComponentType, useMemo, useRef } from "react";
import { useParams } from "react-router-dom";

import { buildOn } from "../content-manager/say-what-it-saw";
import { revived } from "../writing/known-parts";
import { fit } from "./fit";
import { KeptTyping } from "./kept-typing";
import { settleStaleWrite, useStaleWrite } from "./refusals";
import { StaleDialog } from "./stale-dialog";
import type { Typed } from "./typed-store";
import { useFields } from "./use-fields";
import { useKeptTyping } from "./use-kept-typing";
import { useOpenForm } from "./use-open-form";
import { useTakeOver } from "./use-take-over";
import { useTypedMeanwhile } from "./use-typed-meanwhile";
import type { Values } from "./values";

/** Strapi has a place for more beside the form, in the panel of its buttons; what stands there knows the form. */
export function unsaved(app: StrapiApp): void {
  app.getPlugin("content-manager").injectComponent("editView", "right-links", {
    name: "unsaved",
    // Strapi types what is put there as a component without props.
    Component: Unsaved as ComponentType,
  });
}

/** Beside every draft that is written. `slug` is what Strapi calls the type. */
function Unsaved({ slug }: { slug: string }) {
  const [{ query }] = useQueryParams<{ status?: string }>();
  const { id, origin } = useParams();
  if (query.status === "published" || origin !== undefined) return null;
  const documentId = id === "create" ? undefined : id;
  return <UnsavedForm key={documentId} model={slug} documentId={documentId} />;
}

interface UnsavedFormProps {
  model: string;
  documentId: string | undefined;
}

function UnsavedForm({ model, documentId }: UnsavedFormProps) {
  const here = useRef<HTMLDivElement>(null);
  const form = useOpenForm();
  const fields = useFields(model);
  const attributes = useMemo(
    () => Object.fromEntries(fields.map((one) => [one.name, one.attribute])),
    [fields],
  );
  const stale = useStaleWrite(documentId);
  const kept = useKeptTyping(form, { model, documentId }, here);
  const takeOver = useTakeOver({ model, documentId }, form);
  const newest = kept.before[0];

  const over = (stored: Values, mine: Values) => ({
    ...stored,
    ...fit(mine, stored, attributes, revived),
  });
  useTypedMeanwhile(documentId, form, over);
  const putBack = (typed: Typed) => {
    form.setValues(over(form.getValues(), typed.values));
    // What somebody else saved since is not overwritten unseen: saving asks.
    if (documentId !== undefined && typed.basedOn !== null)
      buildOn(documentId, typed.basedOn);
    kept.restore(typed);
  };

  return (
    <div ref={here}>
      {newest !== undefined && (
        <KeptTyping
          typed={newest}
          fields={fields}
          onPutBack={() => putBack(newest)}
          onThrowAway={() => kept.drop(newest)}
        />
      )}
      {stale !== null && (
        <StaleDialog
          stale={stale}
          model={model}
          fields={fields}
          form={form}
          onGoOn={settleStaleWrite}
          onTakeTheirs={({ updatedAt }) => {
            if (form.modified) kept.setAsideNow();
            settleStaleWrite();
            takeOver({ updatedAt, put: (stored) => stored, save: false });
          }}
          onSave={({ updatedAt }, mine) => {
            const typed = Object.fromEntries(
              mine.map((name) => [name, form.values[name]]),
            );
            kept.setAsideNow();
            settleStaleWrite();
            takeOver({
              updatedAt,
              put: (stored) => over(stored, typed),
              save: true,
            });
          }}
        />
      )}
    </div>
  );
}
