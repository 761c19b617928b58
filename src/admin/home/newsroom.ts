/** What the routes of the home answer, as far as it shows it. */
interface Named {
  type: DraftedType;
  documentId: string;
  title: string;
}

export type DraftedType = "article" | "quote" | "video-clip";

/** `GET /admin/newsroom` */
export interface Newsroom {
  waiting: {
    documentId: string;
    title: string;
    state: "draft" | "sent-back" | "changed";
    editedAt: string;
    editedBy: string | null;
  }[];
  newest: {
    documentId: string;
    title: string;
    section: string | null;
    datePublished: string | null;
  }[];
  leads: SectionLead[];
}

export interface SectionLead {
  documentId: string;
  name: string;
  picked: boolean;
  lead: string[];
  updatedAt: string;
  stories: { documentId: string; title: string }[];
}

/** `GET /admin/newsroom/waiting` */
export interface HandedOver extends Named {
  by: string | null;
  at: string;
  comment: string | null;
}

/** `GET /admin/newsroom/broken` */
export interface Broken extends Named {
  findings: { message: string }[];
  cause: Named | null;
  at: string;
}

/** `GET /admin/newsroom/schedules` */
export interface Coming extends Named {
  id: string;
  action: "publish" | "withdraw";
  at: string;
  /** off: somebody saved what was approved, and `outcome` says who. */
  state: "pending" | "failed" | "off";
  outcome: string | null;
  by: string | null;
}

/** `GET /admin/newsroom/came-down` */
export interface CameDown extends Named {
  kind: "withdrawn" | "killed";
  who: string | null;
  why: string | null;
  at: string;
}
