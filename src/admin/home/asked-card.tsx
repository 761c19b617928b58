import { Button, Flex, Loader, Typography } from "@strapi/design-system";
import type { ReactNode } from "react";

import { Card } from "./card";
import type { Asked } from "./use-asked";

interface AskedCardProps<Item> {
  title: string;
  empty: string;
  asked: Asked<Item[]>;
  children: (item: Item) => ReactNode;
}

/** A card with a request of its own: one that fails leaves the others standing. */
export function AskedCard<Item>({
  title,
  empty,
  asked,
  children,
}: AskedCardProps<Item>) {
  if (asked.state === "there")
    return (
      <Card title={title} empty={empty}>
        {asked.data.map(children)}
      </Card>
    );
  return (
    <Card title={title} empty="">
      {asked.state === "loading" ? (
        <li>
          <Loader small>Loading</Loader>
        </li>
      ) : (
        <Flex tag="li" direction="column" alignItems="start" gap={2}>
          <Typography>This could not be loaded.</Typography>
          <Button variant="tertiary" onClick={asked.again}>
            Try again
          </Button>
        </Flex>
      )}
    </Card>
  );
}
