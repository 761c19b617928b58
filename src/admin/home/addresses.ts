import type { DraftedType } from "./newsroom";

type Type = DraftedType | "section";

export const listAddress = (type: Type) =>
  `/content-manager/collection-types/api::${type}.${type}`;

export const editAddress = (type: Type, documentId: string) =>
  `${listAddress(type)}/${documentId}`;
