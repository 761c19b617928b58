import type { Header } from "../content-manager/short-dates";
import { StateBadge } from "./state-badge";
import { isState } from "./states";

/** The state as a badge, and not as the word that the database keeps. */
export function stateColumn<Lists extends { displayedHeaders: Header[] }>(
  lists: Lists,
): Lists {
  const displayedHeaders = lists.displayedHeaders.map((header) =>
    header.name === "deskState"
      ? {
          ...header,
          cellFormatter: ({ deskState }: Record<string, unknown>) =>
            isState(deskState) ? <StateBadge state={deskState} /> : "-",
        }
      : header,
  );
  return { ...lists, displayedHeaders };
}
