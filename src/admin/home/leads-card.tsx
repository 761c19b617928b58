import { Box, Link, Typography } from "@strapi/design-system";
import { NavLink } from "react-router-dom";

import { moved } from "../lead-stories/order";
import { editAddress } from "./addresses";
import { Card } from "./card";
import { LeadLine } from "./lead-line";
import type { SectionLead } from "./newsroom";
import { useReorder } from "./use-reorder";

interface LeadsCardProps {
  sections: SectionLead[];
  /** Called when an order was saved. */
  onSaved: () => void;
}

export function LeadsCard({ sections, onSaved }: LeadsCardProps) {
  const { mayReorder, reorder } = useReorder(onSaved);
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
            {section.stories.map((story, index) => (
              <LeadLine
                key={story.documentId}
                story={story}
                first={index === 0}
                last={index === section.stories.length - 1}
                onMove={
                  mayReorder && section.picked && section.stories.length > 1
                    ? (by) =>
                        void reorder(section, newOrder(section, story, by))
                    : undefined
                }
              />
            ))}
          </ol>
        </Box>
      ))}
    </Card>
  );
}

/** Picks that are not live keep their places behind those that readers see. */
function newOrder(
  { stories, lead }: SectionLead,
  { documentId }: SectionLead["stories"][number],
  by: -1 | 1,
): string[] {
  const live = stories.map((story) => story.documentId);
  return [
    ...moved(live, documentId, by),
    ...lead.filter((id) => !live.includes(id)),
  ];
}

function howItLeads({ picked, stories }: SectionLead): string {
  if (stories.length === 0) return "No story runs here yet.";
  return picked
    ? "Picked by the desk."
    : "Nothing is picked: the newest leads.";
}
