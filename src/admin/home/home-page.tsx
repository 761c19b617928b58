import { Button, Flex, Grid, LinkButton } from "@strapi/design-system";
import { Plus } from "@strapi/icons";
import { Layouts, Page } from "@strapi/strapi/admin";
import { NavLink } from "react-router-dom";

import { useMay } from "../content-manager/use-rights";
import { editAddress, listAddress } from "./addresses";
import { BrokenCard } from "./broken-card";
import { CameDownCard } from "./came-down-card";
import { ComingCard } from "./coming-card";
import { HandedOverCard } from "./handed-over-card";
import { LeadsCard } from "./leads-card";
import { NewestCard } from "./newest-card";
import type { Newsroom } from "./newsroom";
import { useAsked } from "./use-asked";
import { WaitingCard } from "./waiting-card";

export function HomePage() {
  return (
    <Page.Main>
      <Page.Title>Home</Page.Title>
      <Layouts.Header
        title="The newsroom"
        subtitle={today()}
        primaryAction={<NewStory />}
      />
      <Layouts.Content>
        <Cards />
      </Layouts.Content>
    </Page.Main>
  );
}

function Cards() {
  const asked = useAsked<Newsroom>("/admin/newsroom");
  if (asked.state === "loading") return <Page.Loading />;
  if (asked.state === "failed")
    return (
      <Page.Error
        content="The newsroom could not be loaded."
        action={<Button onClick={asked.again}>Try again</Button>}
      />
    );
  const { waiting, newest, leads } = asked.data;
  return (
    <Grid.Root gap={6}>
      <Grid.Item col={7} xs={12} direction="column" alignItems="stretch">
        <Flex direction="column" alignItems="stretch" gap={6}>
          <BrokenCard />
          <HandedOverCard />
          <WaitingCard drafts={waiting} />
          <NewestCard stories={newest} />
        </Flex>
      </Grid.Item>
      <Grid.Item col={5} xs={12} direction="column" alignItems="stretch">
        <Flex direction="column" alignItems="stretch" gap={6}>
          <ComingCard />
          <LeadsCard sections={leads} onSaved={asked.again} />
          <CameDownCard />
        </Flex>
      </Grid.Item>
    </Grid.Root>
  );
}

function NewStory() {
  const mayCreate = useMay("create", "api::article.article");
  return mayCreate ? (
    <LinkButton
      tag={NavLink}
      to={editAddress("article", "create")}
      startIcon={<Plus />}
    >
      New story
    </LinkButton>
  ) : (
    <LinkButton tag={NavLink} to={listAddress("article")}>
      All stories
    </LinkButton>
  );
}

function today(): string {
  return new Intl.DateTimeFormat("en-CA", { dateStyle: "full" }).format(
    new Date(),
  );
}
