import {
  changeEndpoints,
  onAnswer,
  type Endpoint,
  type Told,
} from "../content-manager/endpoints";
import { offerBothTexts } from "./refusals";
import { loadBegins, saveIsRefused, saveIsSent, saveIsStored } from "./saves";
import { forgetAllTyped, forgetTyped } from "./typed-store";

/**
 * Nothing that was typed is lost by a write that failed. Strapi takes the form for saved after any error but one of
 * validation, and loads the document over it; here every failure leaves the form as it is.
 */
export function keepWhatWasTyped(): void {
  changeEndpoints({
    createDocument: (endpoint) => {
      keepOnFailure(endpoint);
      forgetOnSuccess(endpoint);
    },
    updateDocument: (endpoint) => {
      keepOnFailure(endpoint);
      takeAsSavedWhenItIs(endpoint);
      forgetOnSuccess(endpoint);
      tellOfSaves(endpoint);
    },
    getDocument: tellOfLoads,
    publishDocument: (endpoint) => {
      keepOnFailure(endpoint);
      forgetOnSuccess(endpoint);
    },
    discardDocument: forgetOnSuccess,
    unpublishDocument: keepOnFailure,
    // Signing out by hand, and not a session that ended: whoever leaves leaves nothing behind.
    logout: (endpoint) => {
      endpoint.onQueryStarted = () => {
        forgetAllTyped();
        return Promise.resolve();
      };
    },
  });
}

function keepOnFailure(endpoint: Endpoint): void {
  const { invalidatesTags } = endpoint;
  endpoint.transformErrorResponse = (error) =>
    offerBothTexts(error) ? asMistake(error, NOT_STORED) : asMistake(error);
  endpoint.invalidatesTags = (result, error, ...rest) =>
    error === undefined ? invalidatesTags?.(result, error, ...rest) : [];
}

const NOT_STORED = "Not stored: this was changed meanwhile.";
const NO_ANSWER =
  "The newsroom did not answer. What you typed is still here: try again in a moment.";

/** A form keeps its values when it is told of a mistake in them, and only then. */
function asMistake(error: Told, message = error.message): Told {
  if (error.name === "ValidationError") return error;
  return {
    ...error,
    // Without a status it never came to the newsroom, or something between answered in its place.
    message: error.status === undefined ? NO_ANSWER : message,
    name: "ValidationError",
    details: { errors: [] },
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

function forgetOnSuccess(endpoint: Endpoint): void {
  onAnswer(endpoint, ({ model = "", documentId }) =>
    forgetTyped(model, documentId),
  );
}

function tellOfSaves(endpoint: Endpoint): void {
  const { query, transformErrorResponse } = endpoint;
  if (query === undefined) return;
  endpoint.query = (asked) => {
    saveIsSent(asked.documentId ?? "");
    return query(asked);
  };
  endpoint.transformErrorResponse = (error, meta, asked) => {
    saveIsRefused(asked.documentId ?? "");
    return transformErrorResponse?.(error, meta, asked) ?? error;
  };
  onAnswer(endpoint, ({ documentId = "" }) => saveIsStored(documentId));
}

function tellOfLoads(endpoint: Endpoint): void {
  const { queryFn } = endpoint;
  if (queryFn === undefined) return;
  endpoint.queryFn = async (asked, ...rest) => {
    const loaded = loadBegins(asked.documentId ?? "");
    const answered = await queryFn(asked, ...rest);
    loaded();
    return answered;
  };
}
