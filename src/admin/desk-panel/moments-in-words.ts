import { sayMoment } from "./say-moment";

/** The newsroom's own sentences are the same for everybody: their moments are in UTC, to the second. */
const MOMENT = /(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC/gu;

/** A sentence of the newsroom with its moments by the clock of whoever reads it, as everywhere in the panel. */
export const momentsInWords = (sentence: string, timeZone?: string): string =>
  sentence.replaceAll(MOMENT, (_, day: string, time: string) =>
    sayMoment(`${day}T${time}Z`, timeZone),
  );
