import { Box, Flex, Typography } from "@strapi/design-system";
import { Layouts, Page, useAppInfo } from "@strapi/strapi/admin";

/** In place of Strapi's overview, which sells its plans. */
export function AboutPage() {
  const strapi = useAppInfo("AboutPage", (info) => info.strapiVersion);
  const node = useAppInfo("AboutPage", (info) => info.nodeVersion);
  return (
    <Page.Main>
      <Page.Title>About</Page.Title>
      <Layouts.Header
        title="About"
        subtitle="Dateline, a headless newsroom on Strapi and PostgreSQL"
      />
      <Layouts.Content>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
          <Flex tag="dl" direction="column" alignItems="start" gap={2}>
            <Version of="Strapi" is={strapi} />
            <Version of="Node" is={node} />
          </Flex>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

function Version({ of, is }: { of: string; is?: string | null }) {
  return (
    <Flex gap={2}>
      <Typography tag="dt" textColor="neutral600">
        {of}
      </Typography>
      <Typography tag="dd">{is ?? "unknown"}</Typography>
    </Flex>
  );
}
