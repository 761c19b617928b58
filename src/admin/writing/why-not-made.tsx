import { Typography } from "@strapi/design-system";

/** Why the newsroom did not take a quote; nothing where it was not asked yet, or took it. */
export function WhyNotMade({ refused }: { refused: string | null }) {
  if (refused === null) return null;
  return (
    <Typography role="alert" textColor="danger600">
      {refused}
    </Typography>
  );
}
