import type { PictureEdition, Ref } from "../../../changes/editions/edition";

/** What the newsroom still has of all that an edition names. */
export interface There {
  /** By documentId. */
  documents: ReadonlySet<string>;
  /** The rows of the media library, by url. */
  pictures: ReadonlyMap<string, number>;
}

/** What the document service saves. */
export type Data = Record<string, unknown>;

/** A relation in place of the one that the draft has. */
export const related = (
  refs: readonly (Ref | null)[],
  { documents }: There,
) => ({
  set: refs
    .flatMap((ref) =>
      ref !== null && documents.has(ref.documentId) ? ref : [],
    )
    .map(({ documentId }) => ({ documentId })),
});

/** A picture whose image is gone keeps its words, so that an editor sees where one is missing. */
export function pictureData(
  picture: PictureEdition | null,
  { pictures }: There,
): Data | null {
  if (picture === null) return null;
  const { alt, caption, credit, image } = picture;
  const file = image === null ? undefined : pictures.get(image.url);
  return { alt, caption, credit, image: file ?? null };
}
