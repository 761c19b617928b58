import { Box, Typography } from "@strapi/design-system";
import { Fragment } from "react";
import { styled } from "styled-components";

import type { ComparedField, Pair } from "./compare";
import { Marked } from "./marked";
import { runsOf } from "./runs-of";

interface Side {
  short: string;
  long: string;
}

interface ComparedTableProps {
  fields: readonly ComparedField[];
  everything: boolean;
  before: Side;
  after: Side;
}

/** Field by field, paragraph beside paragraph; only what differs, unless everything is asked for. */
export function ComparedTable({
  fields,
  everything,
  before,
  after,
}: ComparedTableProps) {
  const shown = everything
    ? fields.filter(({ pairs }) => pairs.length > 0)
    : fields.filter(({ same }) => !same);
  if (shown.length === 0)
    return (
      <Box paddingTop={4} role="status">
        <Typography>Nothing differs: they say the same.</Typography>
      </Box>
    );
  return (
    <Table aria-label={`${before.long} beside ${after.long}`}>
      <thead>
        <tr>
          {[before, after].map(({ short }, index) => (
            <th key={index} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {short}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      {shown.map(({ label, pairs }, index) => (
        <tbody key={`${label} ${index}`}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              <Typography fontWeight="bold">{label}</Typography>
            </th>
          </tr>
          {runsOf(pairs, everything).map((run, index) => (
            <Fragment key={index}>
              {run.skipped > 0 && <Skipped paragraphs={run.skipped} />}
              {run.pairs.map((pair, at) => (
                <Row key={at} pair={pair} />
              ))}
            </Fragment>
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function Row({ pair }: { pair: Pair }) {
  return (
    <tr>
      <td>
        <Marked pieces={pair.before} as="del" />
      </td>
      <td>
        <Marked pieces={pair.after} as="ins" />
      </td>
    </tr>
  );
}

function Skipped({ paragraphs }: { paragraphs: number }) {
  return (
    <tr>
      <td colSpan={2}>
        <Typography variant="pi" textColor="neutral600">
          {paragraphs === 1
            ? "One paragraph is the same."
            : `${paragraphs} paragraphs are the same.`}
        </Typography>
      </td>
    </tr>
  );
}

const Table = styled.table`
  width: 100%;
  margin-top: 1.6rem;
  border-collapse: collapse;
  table-layout: fixed;

  th,
  td {
    padding: 0.6rem 1.2rem 0.6rem 0;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  tbody th {
    padding-top: 1.6rem;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
