import { Box, Link, Typography } from "@strapi/design-system";
import { NavLink } from "react-router-dom";

import { editAddress } from "./addresses";
import { Card } from "./card";
import { Line } from "./line";
import type { Newsroom } from "./newsroom";

export function LeadsCard({ sections }: { sections: Newsroom["leads"] }) {
  return (
    <Card title="What leads each section" empty="There is no section yet.">
      {sections.map((section) => (
        <Box key={section.documentId} tag="li" paddingTop={3}>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            <Link tag={NavLink} to={editAddress("section", section.documentId)}>
              {section.name}
            </Link>
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {howItLeads(section)}
          </Typography>
          <ol>
            {section.stories.map(({ documentId, title }) => (
              <Line
                key={documentId}
                to={editAddress("article", documentId)}
                title={title}
              />
            ))}
          </ol>
        </Box>
      ))}
    </Card>
  );
}

function howItLeads({ picked, stories }: Newsroom["leads"][number]): string {
  if (stories.length === 0) return "No story runs here yet.";
  return picked
    ? "Picked by the desk."
    : "Nothing is picked: the newest leads.";
}
