/** As much of a store's action as decides whether it may wait. */
export interface Action {
  type: string;
  [more: string]: unknown;
  meta?: { RTK_autoBatch?: boolean; arg?: { type?: string } };
}

type Listener = () => void;
type Subscribe = (listener: Listener) => () => void;

/**
 * Listeners of a store hear together of what may wait: `ms` after the first of it, or with the first thing that may not.
 * `middleware` must be the store's last; `gather` takes the store's way to subscribe and answers with the one to use.
 */
export function gathering(ms: number) {
  const listeners = new Set<Listener>();
  let telling = true;
  let waiting = false;

  const middleware =
    () =>
    <Answer>(next: (action: Action) => Answer) =>
    (action: Action): Answer => {
      // A listener may dispatch too, while the others are still to be told.
      const before = telling;
      telling = !mayWait(action);
      if (telling) waiting = false;
      else waitForMore();
      try {
        return next(action);
      } finally {
        telling = before;
      }
    };

  function waitForMore(): void {
    if (!waiting) setTimeout(tellAll, ms);
    waiting = true;
  }

  function tellAll(): void {
    if (!waiting) return;
    waiting = false;
    for (const listener of [...listeners])
      if (listeners.has(listener)) listener();
  }

  const gather =
    (subscribe: Subscribe): Subscribe =>
    (listener) => {
      listeners.add(listener);
      const leave = subscribe(() => {
        if (telling) listener();
      });
      return () => {
        listeners.delete(listener);
        leave();
      };
    };

  return { middleware, gather };
}

/** What RTK Query marks so; but a button that sends something rests at once. */
const mayWait = ({ meta }: Action) =>
  meta?.RTK_autoBatch === true && meta.arg?.type !== "mutation";
