const controller = new AbortController();

/** Aborts when somebody asks us to stop: what runs then is ended, and what was started is stopped in order. */
export const interruption = controller.signal;

/** From now on a signal does not end this process by itself. The children that serve have process groups of their own. */
export function listenForInterruption() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => controller.abort());
}

export function interrupted() {
  return new Promise((resolve) => {
    if (interruption.aborted) resolve("interrupted");
    interruption.addEventListener("abort", () => resolve("interrupted"));
  });
}
