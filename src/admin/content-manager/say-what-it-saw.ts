import {
  changeEndpoints,
  onAnswer,
  type Answered,
  type Asked,
  type Endpoint,
} from "./endpoints";

/** The state of each draft that a form of this window shows: its `updatedAt`. */
const seen = new Map<string, string>();
/** The state from which a form says that it was made, whatever is loaded meanwhile, until it is saved. */
const chosen = new Map<string, string>();

/**
 * What a form sends says which state it was made from, so that the newsroom can refuse to overwrite what somebody saved
 * meanwhile. Strapi's panel leaves `updatedAt` out.
 */
export function sayWhatItSaw(): void {
  changeEndpoints({
    getDocument: rememberWhatIsShown,
    updateDocument: (endpoint) => {
      basedOnWhatWasSeen(endpoint);
      // The next save builds on this one, also while the document is still being loaded again.
      onAnswer(endpoint, (asked, answer) => {
        chosen.delete(asked.documentId ?? "");
        remember(asked, answer);
      });
    },
    publishDocument: (endpoint) => {
      basedOnWhatWasSeen(endpoint);
      onAnswer(endpoint, forgetWhatWasSaved);
    },
    discardDocument: (endpoint) => {
      basedOnWhatWasSeen(endpoint);
      onAnswer(endpoint, forgetWhatWasSaved);
    },
    unpublishDocument: basedOnWhatWasSeen,
  });
}

/**
 * The state from which a form of this window shows a document, to send as `basedOn` with anything done to it.
 * Undefined for one that is not stored yet.
 */
export const stateSeen = (documentId: string): string | undefined =>
  chosen.get(documentId) ?? seen.get(documentId);

/** What is typed into the form of a document is from now on made from this state, until it is saved. */
export function buildOn(documentId: string, state: string): void {
  chosen.set(documentId, state);
}

/** After something was done to a document: what its form shows next is the state to build on. */
export function forgetState(documentId: string): void {
  seen.delete(documentId);
  chosen.delete(documentId);
}

function rememberWhatIsShown(endpoint: Endpoint): void {
  const { queryFn } = endpoint;
  if (queryFn === undefined) return;
  endpoint.queryFn = async (asked, ...rest) => {
    const answered = await queryFn(asked, ...rest);
    if (asked.params?.status !== "published") remember(asked, answered.data);
    return answered;
  };
}

/** A publication answers with the published version; the draft that it left is loaded again. */
const forgetWhatWasSaved = ({ documentId = "" }: Asked) =>
  forgetState(documentId);

function basedOnWhatWasSeen(endpoint: Endpoint): void {
  const { query } = endpoint;
  if (query === undefined) return;
  endpoint.query = (asked) => {
    const request = query(asked);
    const basedOn = stateSeen(asked.documentId ?? "");
    return basedOn === undefined
      ? request
      : { ...request, data: { ...request.data, basedOn } };
  };
}

function remember({ documentId }: Asked, answer: Answered["data"]): void {
  const updatedAt = answer?.data?.updatedAt;
  if (documentId !== undefined && updatedAt !== undefined)
    seen.set(documentId, updatedAt);
}
