/** What happened to a document in public. `moved` only when nothing but its address changed. */
export type ChangeKind =
  | "published"
  | "updated"
  | "corrected"
  | "withdrawn"
  | "restored"
  | "killed"
  | "moved";

/** Another document whose change brought this one about. */
export interface Cause {
  type: string;
  documentId: string;
  kind: ChangeKind;
}

/** live: readers have it. withdrawn: came down, may return. killed: must not be used, never returns. */
export type EditionStatus = "live" | "withdrawn" | "killed";

export function statusAfter(kind: ChangeKind): EditionStatus {
  switch (kind) {
    case "published":
    case "updated":
    case "corrected":
    case "restored":
    case "moved":
      return "live";
    case "withdrawn":
    case "killed":
      return kind;
  }
}
