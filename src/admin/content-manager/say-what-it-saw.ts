import { adminApi } from "@strapi/strapi/admin";

interface Asked {
  documentId?: string;
  params?: { status?: string };
}

interface Answered {
  data?: { data?: { updatedAt?: string } };
}

interface Told {
  status?: number;
  name?: string;
  details?: unknown;
}

/** As much of RTK Query's definition of an endpoint as is changed here. */
interface Endpoint {
  queryFn?: (asked: Asked, ...rest: unknown[]) => Promise<Answered>;
  query?: (asked: Asked) => { data?: object };
  transformResponse?: (
    answer: Answered["data"],
    meta: unknown,
    asked: Asked,
  ) => unknown;
  transformErrorResponse?: (error: Told) => Told;
  onQueryStarted?: (asked: Asked, started: Started) => Promise<void>;
  invalidatesTags?: (
    result: unknown,
    error?: Told,
    ...rest: unknown[]
  ) => unknown;
}

/** What RTK Query gives who wants to do something beside a request. */
interface Started {
  queryFulfilled: Promise<unknown>;
}

/** The state of each draft that a form of this window shows: its `updatedAt`. */
const seen = new Map<string, string>();

/**
 * What a form sends says which state it was made from, so that the newsroom can refuse to overwrite what somebody saved
 * meanwhile; and what was typed then stays in the form. Strapi's panel leaves `updatedAt` out, and after any error but one
 * of validation it loads the document again and takes the form for saved.
 */
export function sayWhatItSaw(): void {
  const endpoints: Record<string, (endpoint: Endpoint) => void> = {
    getDocument: rememberWhatIsShown,
    updateDocument: (endpoint) => {
      basedOnWhatWasSeen(endpoint);
      rememberWhatWasSaved(endpoint);
      takeAsSavedWhenItIs(endpoint);
    },
    publishDocument: (endpoint) => {
      basedOnWhatWasSeen(endpoint);
      forgetWhatWasSaved(endpoint);
    },
    discardDocument: basedOnWhatWasSeen,
    unpublishDocument: basedOnWhatWasSeen,
  };
  // The content manager adds these endpoints to the panel's, whose type does not know them.
  adminApi.enhanceEndpoints({ endpoints: endpoints });
}

/**
 * The state from which a form of this window shows a document, to send as `basedOn` with anything done to it.
 * Undefined for one that is not stored yet.
 */
export const stateSeen = (documentId: string): string | undefined =>
  seen.get(documentId);

/** After something was done to a document: what its form shows next is the state to build on. */
export function forgetState(documentId: string): void {
  seen.delete(documentId);
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

/** The next save builds on this one, also while the document is still being loaded again. */
function rememberWhatWasSaved(endpoint: Endpoint): void {
  const { transformResponse } = endpoint;
  endpoint.transformResponse = (answer, meta, asked) => {
    remember(asked, answer);
    return transformResponse?.(answer, meta, asked) ?? answer;
  };
}

/**
 * Strapi writes what is about to be saved into the document that the form shows, and takes it back when it was refused:
 * the form follows, and what was typed is gone. Here it waits for the answer.
 */
function takeAsSavedWhenItIs(endpoint: Endpoint): void {
  const { onQueryStarted } = endpoint;
  endpoint.onQueryStarted = async (asked, started) => {
    try {
      await started.queryFulfilled;
    } catch {
      return;
    }
    await onQueryStarted?.(asked, started);
  };
}

/** A publication answers with the published version; the draft that it left is loaded again. */
function forgetWhatWasSaved(endpoint: Endpoint): void {
  const { transformResponse } = endpoint;
  endpoint.transformResponse = (answer, meta, asked) => {
    seen.delete(asked.documentId ?? "");
    return transformResponse?.(answer, meta, asked) ?? answer;
  };
}

function basedOnWhatWasSeen(endpoint: Endpoint): void {
  const { query, invalidatesTags } = endpoint;
  if (query !== undefined)
    endpoint.query = (asked) => {
      const request = query(asked);
      const basedOn = stateSeen(asked.documentId ?? "");
      return basedOn === undefined
        ? request
        : { ...request, data: { ...request.data, basedOn } };
    };
  // The form keeps its values when it is told of a mistake in them, and only then.
  endpoint.transformErrorResponse = (error) =>
    isConflict(error)
      ? { ...error, name: "ValidationError", details: { errors: [] } }
      : error;
  endpoint.invalidatesTags = (result, error, ...rest) =>
    isConflict(error) ? [] : invalidatesTags?.(result, error, ...rest);
}

function remember({ documentId }: Asked, answer: Answered["data"]): void {
  const updatedAt = answer?.data?.updatedAt;
  if (documentId !== undefined && updatedAt !== undefined)
    seen.set(documentId, updatedAt);
}

const isConflict = (error?: Told) => error?.status === 409;
