import { Box, Link, Typography } from "@strapi/design-system";
import { NavLink } from "react-router-dom";

import { changeInWords } from "./change-in-words";
import { historyAddress } from "../history/history-address";
import type { DocumentRef, PastChange } from "./desk";
import { PanelPart } from "./panel-part";
import { sayMoment } from "./say-moment";

interface LastEditionsProps {
  document: DocumentRef;
  changes: readonly PastChange[];
}

/** What happened to it in public, newest first, and the way to all of it. */
export function LastEditions({ document, changes }: LastEditionsProps) {
  if (changes.length === 0) return null;
  return (
    <PanelPart title="What readers had">
      <ol>
        {changes.map((change) => (
          <Box key={`${change.version} ${change.at}`} tag="li" paddingTop={2}>
            <Typography tag="p" variant="pi">
              {changeInWords(change)}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              Edition {change.version},{" "}
              <time dateTime={change.at}>{sayMoment(change.at)}</time>
              {change.why !== null && <>: {change.why}</>}
            </Typography>
          </Box>
        ))}
      </ol>
      <Box paddingTop={2}>
        <Link tag={NavLink} to={historyAddress(document)}>
          History
        </Link>
      </Box>
    </PanelPart>
  );
}
