import { Box, Portal, Typography } from "@strapi/design-system";
import type { StrapiApp } from "@strapi/strapi/admin";
import { useEffect, useRef, useState } from "react";

import { useDesk } from "../desk-panel/use-desk";
import { useDocumentRef } from "../desk-panel/use-document-ref";
import { formBeside } from "./form-beside";

/** Over the fields of what somebody else writes: before a word is typed, and not when it cannot be saved. */
export function notYours(app: StrapiApp): void {
  app.getPlugin("content-manager").injectComponent("editView", "right-links", {
    name: "not-yours",
    Component: NotYours,
  });
}

function NotYours() {
  const { desk } = useDesk(useDocumentRef());
  return desk?.may.save === false ? <OverTheFields /> : null;
}

function OverTheFields() {
  const here = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<HTMLElement | null>(null);

  // Strapi has no place for anything of ours over the fields.
  useEffect(() => {
    const over = document.createElement("div");
    formBeside(here.current)?.querySelector(FIELDS)?.before(over);
    setPlace(over);
    return () => over.remove();
  }, []);

  return (
    <span ref={here}>
      {place !== null && (
        <Portal container={place}>
          <Box
            background="warning100"
            borderColor="warning200"
            hasRadius
            padding={4}
            marginBottom={4}
          >
            <Typography tag="p" fontWeight="bold">
              Not yours to edit
            </Typography>
            <Typography tag="p">
              You can read this; what you type here cannot be saved. Ask its
              writer or an editor to change it.
            </Typography>
          </Box>
        </Portal>
      )}
    </span>
  );
}

const FIELDS = "[role=tabpanel]";
