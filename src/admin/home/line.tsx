import { Box, Flex, Typography } from "@strapi/design-system";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { styled } from "styled-components";

interface LineProps {
  to: string;
  title: string;
  note?: ReactNode;
  aside?: ReactNode;
}

/** One line of a card: where it leads, and what there is to know before going. */
export function Line({ to, title, note, aside }: LineProps) {
  return (
    <Box tag="li" paddingTop={2} paddingBottom={2}>
      <Flex justifyContent="space-between" alignItems="start" gap={4}>
        <Flex direction="column" alignItems="start">
          <Typography tag={TitleLink} to={to} fontWeight="semiBold">
            {title}
          </Typography>
          {note !== undefined && (
            <Typography variant="pi" textColor="neutral600">
              {note}
            </Typography>
          )}
        </Flex>
        {/* As wide as it is: the words beside it give way. */}
        <Box shrink={0}>{aside}</Box>
      </Flex>
    </Box>
  );
}

const TitleLink = styled(Link)`
  color: inherit;
  text-decoration: none;

  &:hover,
  &:focus-visible {
    text-decoration: underline;
  }
`;
