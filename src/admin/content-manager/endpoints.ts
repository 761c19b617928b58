import { adminApi } from "@strapi/strapi/admin";

/** What a form of the content manager asks about, or sends. */
export interface Asked {
  /** Undefined for what is not stored yet. */
  documentId?: string;
  model?: string;
  params?: { status?: string };
}

export interface Answered {
  data?: { data?: { updatedAt?: string } };
}

/** An error as a form is told it. */
export interface Told {
  status?: number;
  name?: string;
  message?: string;
  details?: unknown;
}

/** As much of RTK Query's definition of an endpoint as is changed here. */
export interface Endpoint {
  queryFn?: (
    asked: Asked,
    api: { dispatch: Dispatch },
    ...rest: unknown[]
  ) => Promise<Answered>;
  query?: (asked: Asked) => { data?: object };
  transformResponse?: (
    answer: Answered["data"],
    meta: unknown,
    asked: Asked,
  ) => unknown;
  transformErrorResponse?: (error: Told, meta: unknown, asked: Asked) => Told;
  onQueryStarted?: (asked: Asked, started: Started) => Promise<void>;
  invalidatesTags?: (
    result: unknown,
    error?: Told,
    ...rest: unknown[]
  ) => unknown;
}

export type Dispatch = (action: unknown) => unknown;

/** What RTK Query gives who wants to do something beside a request. */
interface Started {
  queryFulfilled: Promise<unknown>;
}

/** Changes how the panel asks. The content manager adds its endpoints to the panel's, whose type does not know them. */
export function changeEndpoints<Changed = Endpoint>(
  endpoints: Record<string, (endpoint: Changed) => void>,
): void {
  adminApi.enhanceEndpoints({ endpoints: endpoints });
}

/** Does something when an endpoint has answered well, and before anybody else hears of it. */
export function onAnswer(
  endpoint: Endpoint,
  hear: (asked: Asked, answer: Answered["data"]) => void,
): void {
  const { transformResponse } = endpoint;
  endpoint.transformResponse = (answer, meta, asked) => {
    hear(asked, answer);
    return transformResponse?.(answer, meta, asked) ?? answer;
  };
}
