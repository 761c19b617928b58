import type { Node } from "../formats/json-ld/node";

/** What a page says of itself to crawlers, which may run no script. */
export interface Head {
  language: string;
  title: string;
  description: string | null;
  canonical: string;
  type: "website" | "article" | "profile";
  image: HeadImage | null;
  /** Open Graph properties of this kind of page. */
  properties: Record<string, string | null>;
  linkedData: Node[];
}

export interface HeadImage {
  url: string;
  alt: string;
  width: number | null;
  height: number | null;
}
