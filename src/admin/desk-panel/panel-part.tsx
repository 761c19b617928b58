import { Box, Typography } from "@strapi/design-system";
import type { ReactNode } from "react";

interface PanelPartProps {
  title: string;
  children: ReactNode;
}

/** One part of the panel, under a title of its own. */
export function PanelPart({ title, children }: PanelPartProps) {
  return (
    <Box>
      <Typography tag="h3" variant="pi" fontWeight="bold">
        {title}
      </Typography>
      {children}
    </Box>
  );
}
