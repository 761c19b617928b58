import { Link } from "@strapi/design-system";
import { NavLink } from "react-router-dom";

import { editAddress, listAddress } from "./addresses";
import { Card } from "./card";
import { Line } from "./line";
import { Moment } from "./moment";
import type { Newsroom } from "./newsroom";

export function NewestCard({ stories }: { stories: Newsroom["newest"] }) {
  return (
    <Card
      title="Newest stories"
      more={
        <Link tag={NavLink} to={listAddress("article")}>
          All stories
        </Link>
      }
      empty="Nothing is published yet."
    >
      {stories.map(({ documentId, title, section, datePublished }) => (
        <Line
          key={documentId}
          to={editAddress("article", documentId)}
          title={title}
          note={
            <>
              {section ?? "No section"}
              {datePublished !== null && (
                <>
                  , <Moment at={datePublished} />
                </>
              )}
            </>
          }
        />
      ))}
    </Card>
  );
}
