import { Typography } from "@strapi/design-system";
import { styled } from "styled-components";

import type { Piece } from "./compare";

interface MarkedProps {
  /** Null where the edition has no such paragraph. */
  pieces: readonly Piece[] | null;
  as: "ins" | "del";
}

/** A paragraph, its words marked that the other edition has not: by what they are, by a line, and by a colour. */
export function Marked({ pieces, as }: MarkedProps) {
  const Mark = as === "ins" ? Inserted : Deleted;
  return (
    <Typography tag="p">
      {(pieces ?? []).map(({ text, changed }, index) =>
        changed ? <Mark key={index}>{text}</Mark> : text,
      )}
    </Typography>
  );
}

const Inserted = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
`;

const Deleted = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;
