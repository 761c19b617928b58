import type { Core } from "@strapi/strapi";

import { placeReaders, readersOf, readOn } from "./change-readers";
import { listen } from "./listen";

/** Lets the lasting readers read on whenever something was recorded, here or by another process. Answers how to stop. */
export async function followLog(
  strapi: Core.Strapi,
): Promise<() => Promise<void>> {
  await placeReaders(strapi);
  let reading: Promise<void> = Promise.resolve();
  let waiting = false;

  const wake = () => {
    // One that waits will see whatever came meanwhile.
    if (waiting) return;
    waiting = true;
    reading = reading.then(async () => {
      waiting = false;
      for (const reader of readersOf(strapi)) await readOn(strapi, reader);
    });
    reading = reading.catch((error: unknown) => {
      strapi.log.warn(`A reader of the log will try again: ${String(error)}`);
    });
  };
  const stop = listen(strapi, "changes", wake);
  return async () => {
    await stop();
    await reading;
  };
}
