import { Box, Link, Typography } from "@strapi/design-system";
import { NavLink } from "react-router-dom";

import { type Broken, type DocumentRef, nounOf } from "../desk-panel/desk";
import { editAddress } from "../home/addresses";

interface BreaksListProps {
  document: DocumentRef;
  breaks: readonly Broken[];
}

/** Which live and scheduled stories do not keep the rules any more when this goes out, and which rules. */
export function BreaksList({ document, breaks }: BreaksListProps) {
  return (
    <Box>
      <Typography tag="p" fontWeight="bold">
        Stories that are live or scheduled show this {nounOf(document.type)}.
        They change with it at once, and then break a rule:
      </Typography>
      <ul>
        {breaks.map(({ documentId, title, findings, goesOutAt }) => (
          <Box key={`${documentId} ${goesOutAt}`} tag="li" paddingTop={3}>
            <Link
              tag={NavLink}
              to={editAddress("article", documentId)}
              target="_blank"
            >
              {title}
            </Link>
            {goesOutAt !== null && (
              <Typography>
                {" "}
                is scheduled, and will not go out like this
              </Typography>
            )}
            <ul>
              {findings.map(({ rule, message, path }) => (
                <li key={`${rule} ${path.join(".")}`}>
                  <Typography textColor="neutral600">{message}</Typography>
                </li>
              ))}
            </ul>
          </Box>
        ))}
      </ul>
      <Box paddingTop={3}>
        <Typography>
          Live ones stay on the home page until somebody mends them.
        </Typography>
      </Box>
    </Box>
  );
}
