import { newsroomType, type NewsroomUid } from "../changes/newsroom-types";
import { ConflictError } from "../changes/conflict-error";

const noun = (uid: NewsroomUid) => newsroomType(uid).noun;

export const neverPublic = (uid: NewsroomUid) =>
  new ConflictError(
    `Readers never had this ${noun(uid)}: there is nothing to change in public.`,
  );

export const notLive = (uid: NewsroomUid, instead: string) =>
  new ConflictError(`This ${noun(uid)} is not live: ${instead}.`);

export const isLive = (uid: NewsroomUid) =>
  new ConflictError(`This ${noun(uid)} is live: there is nothing to restore.`);

export const killed = (uid: NewsroomUid) =>
  new ConflictError(
    `This ${noun(uid)} was killed, and what was killed never returns.`,
  );

/** It came down before there was a log. */
export const notKnown = (uid: NewsroomUid) =>
  new ConflictError(
    `What readers had of this ${noun(uid)} was not recorded: look at its draft, and publish that instead.`,
  );

/** `differences`: names of the fields in which the draft is not what readers had; `fields`: the same as editors call them. */
export const draftDiffers = (
  uid: NewsroomUid,
  differences: readonly string[],
  { fields, advice }: { fields: readonly string[]; advice: string },
) =>
  new ConflictError(
    `This ${noun(uid)} is not what readers had any more: its draft differs from the last edition in ${fields.join(", ")}. ${advice}`,
    { differences },
  );

export const noAddress = (uid: NewsroomUid) =>
  new ConflictError(`A ${noun(uid)} has no address of its own.`);

export const sameAddress = (uid: NewsroomUid, slug: string) =>
  new ConflictError(`“${slug}” is the address of this ${noun(uid)} already.`);
