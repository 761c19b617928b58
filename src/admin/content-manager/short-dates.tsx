import { Typography } from "@strapi/design-system";

import { Moment } from "../home/moment";

export interface Header {
  name: string;
  attribute?: { type: string };
  cellFormatter?: (row: Record<string, unknown>) => React.ReactNode;
}

/** Strapi writes "Tuesday, January 7, 2020 at 5:00 PM" into lists, which pushes the status out of sight. */
export function shortDates<Lists extends { displayedHeaders: Header[] }>(
  lists: Lists,
): Lists {
  const displayedHeaders = lists.displayedHeaders.map((header) =>
    header.attribute?.type === "datetime"
      ? {
          ...header,
          cellFormatter: (row: Record<string, unknown>) =>
            shortDate(row[header.name]),
        }
      : header,
  );
  return { ...lists, displayedHeaders };
}

function shortDate(value: unknown) {
  return (
    <Typography textColor="neutral800">
      {typeof value === "string" ? <Moment at={value} /> : "-"}
    </Typography>
  );
}
