type Noun = "article" | "section";

export const listAddress = (noun: Noun) =>
  `/content-manager/collection-types/api::${noun}.${noun}`;

export const editAddress = (noun: Noun, documentId: string) =>
  `${listAddress(noun)}/${documentId}`;
