import { Button, Flex, Grid, Link, Typography } from "@strapi/design-system";
import { ArrowLeft } from "@strapi/icons";
import { Layouts, Page } from "@strapi/strapi/admin";
import { useState } from "react";
import { NavLink, useParams } from "react-router-dom";

import { documentRef, nounOf, type DocumentRef } from "../desk-panel/desk";
import { useGetDeskQuery } from "../desk-panel/desk-api";
import { editAddress } from "../home/addresses";
import { ChangesList } from "./changes-list";
import { Comparison, type ComparedPair } from "./comparison";
import type { History } from "./edition";
import { useGetHistoryQuery } from "./history-api";
import { useDocumentTitle } from "./use-document-title";

/** How many lines are asked for at first, and more at once; the newsroom gives a hundred. */
const FEW = 25;
const MANY = 100;

/** What readers ever had of one document: what happened, two editions side by side, and bringing one back. */
export function HistoryPage() {
  const { type, documentId } = useParams();
  const document = documentRef(`api::${type}.${type}`, documentId);
  return document === null ? <Page.NoData /> : <Told document={document} />;
}

function Told({ document }: { document: DocumentRef }) {
  const [pageSize, setPageSize] = useState(FEW);
  const asked = useGetHistoryQuery({ document, pageSize });
  const noun = nounOf(document.type);
  return (
    <Page.Main>
      <Page.Title>History</Page.Title>
      <Layouts.Header
        title="History"
        subtitle={useDocumentTitle(document)}
        navigationAction={
          <Link
            tag={NavLink}
            to={editAddress(document.type, document.documentId)}
            startIcon={<ArrowLeft />}
          >
            Back to the {noun}
          </Link>
        }
      />
      <Layouts.Content>
        {asked.data !== undefined ? (
          <WhatReadersHad
            document={document}
            history={asked.data}
            onMore={pageSize < MANY ? () => setPageSize(MANY) : undefined}
          />
        ) : asked.isError ? (
          <Page.Error
            content="The history could not be loaded, or your role does not read it."
            action={
              <Button onClick={() => void asked.refetch()}>Try again</Button>
            }
          />
        ) : (
          <Page.Loading />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

interface WhatReadersHadProps {
  document: DocumentRef;
  history: History;
  onMore: (() => void) | undefined;
}

function WhatReadersHad({ document, history, onMore }: WhatReadersHadProps) {
  const { changes, pagination } = history;
  const { data: desk } = useGetDeskQuery(document);
  const versions = changes
    .filter(({ hasEdition }) => hasEdition)
    .map(({ version }) => version);
  const [newest, before] = versions;
  const [pair, setPair] = useState<ComparedPair>({
    before: before ?? newest ?? "draft",
    after: before === undefined ? "draft" : (newest ?? "draft"),
  });
  const noun = nounOf(document.type);

  if (changes.length === 0)
    return (
      <Typography>
        Readers never had this {noun}: its history begins when it is published.
      </Typography>
    );
  return (
    <Grid.Root gap={6}>
      <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
        <Flex direction="column" alignItems="stretch" gap={4}>
          <ChangesList
            document={document}
            changes={changes}
            mayBringBack={desk?.may.save === true && desk.state !== "killed"}
            onCompare={setPair}
          />
          {pagination.total > changes.length && onMore !== undefined && (
            <Button variant="tertiary" onClick={onMore}>
              Show what was before
            </Button>
          )}
        </Flex>
      </Grid.Item>
      <Grid.Item col={8} xs={12} direction="column" alignItems="stretch">
        {newest === undefined ? (
          <Typography>
            This {noun} was killed: its editions are not kept, and it cannot
            return.
          </Typography>
        ) : (
          <Comparison
            document={document}
            changes={changes}
            pair={pair}
            onPair={setPair}
          />
        )}
      </Grid.Item>
    </Grid.Root>
  );
}
