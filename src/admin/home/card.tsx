import { Box, Flex, Typography } from "@strapi/design-system";
import { Children, type ReactNode, useId } from "react";

interface CardProps {
  title: string;
  /** A link to the whole, at the end of the title's line. */
  more?: ReactNode;
  /** Said instead of an empty list. */
  empty: string;
  children: ReactNode;
}

/** One list of the home. Its title names it for those who hear the page. */
export function Card({ title, more, empty, children }: CardProps) {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
      shadow="tableShadow"
      padding={6}
    >
      <Flex justifyContent="space-between" paddingBottom={2}>
        <Typography id={id} tag="h2" variant="delta">
          {title}
        </Typography>
        {more}
      </Flex>
      {Children.count(children) === 0 ? (
        <Typography textColor="neutral600">{empty}</Typography>
      ) : (
        <ul>{children}</ul>
      )}
    </Box>
  );
}
