import type { BlockNode } from "../../api/article/derivation/blocks-text";
import type { Part } from "./part";

/** What the form of a story holds, as far as writing aids ask; the rest stays as it is. */
export interface StoryValues {
  body?: BodyBlock[] | null;
  displayQuote?: Relation | null;
  quotes?: Relation | null;
}

export interface BodyBlock {
  __component: string;
  /** Unique in the body while the form is open. */
  __temp_key__?: string;
  /** Undefined until it is saved. */
  id?: number;
  body?: BlockNode[] | null;
  text?: string | null;
  quote?: Relation | null;
  clip?: Relation | null;
}

/** A relation in a form: not what is stored, only what was put in and taken out since. */
export interface Relation {
  connect?: Connected[];
  disconnect?: { id: number }[];
}

/** As Strapi's own input of relations puts it in. */
export interface Connected {
  id: number;
  apiData: { id: number; documentId: string; isTemporary: true };
  __temp_key__: string;
  label: string;
  href: string;
  status: string;
  text?: string;
  title?: string;
  kind?: string | null;
}

type Named = Pick<Part, "type" | "id" | "documentId" | "title"> &
  Partial<Pick<Part, "state" | "kind">>;

/** A part as a relation that was just picked. `place` orders it among others, behind what is stored. */
export function connected(part: Named, place = 0): Connected {
  const name = part.type === "quote" ? "text" : "title";
  const uid = `api::${part.type}.${part.type}`;
  return {
    id: part.id,
    apiData: { id: part.id, documentId: part.documentId, isTemporary: true },
    // A key of Strapi's fractional order: stored ones begin with "a".
    __temp_key__: `b0${DIGITS.charAt(place)}`,
    label: part.title,
    href: `../collection-types/${uid}/${part.documentId}?`,
    status: part.state === "live" ? "published" : "draft",
    [name]: part.title,
    kind: part.kind ?? null,
  };
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The block of a body that shows a part. */
export function blockOf(part: Named): BodyBlock {
  const relation = { connect: [connected(part)], disconnect: [] };
  return part.type === "quote"
    ? { __component: "story.quote", quote: relation }
    : { __component: "story.clip", clip: relation };
}

/** Where a new block goes: behind the one with this key, else at the end. */
export function placeAfter(
  body: readonly BodyBlock[],
  key: string | null,
): number {
  const at = body.findIndex((block) => block.__temp_key__ === key);
  return key === null || at === -1 ? body.length : at + 1;
}
