import { newsroomType, type NewsroomUid } from "../changes/newsroom-types";
import type { LoadedDocuments } from "./documents";
import { refuse } from "./refuse";
import { articleGaps, articleProblems } from "./rules/article";
import type { Problem } from "./rules/problem";
import { quoteGaps, quoteProblems } from "./rules/quote";
import {
  authorProblems,
  personProblems,
  sectionProblems,
  topicProblems,
} from "./rules/reference-data";
import { videoClipGaps, videoClipProblems } from "./rules/video-clip";

type Rules = {
  [Uid in NewsroomUid]: (document: LoadedDocuments[Uid]) => Problem[];
};

/** What may not be saved. */
const PROBLEMS: Rules = {
  "api::article.article": articleProblems,
  "api::quote.quote": quoteProblems,
  "api::video-clip.video-clip": videoClipProblems,
  "api::author.author": authorProblems,
  "api::person.person": personProblems,
  "api::topic.topic": topicProblems,
  "api::section.section": sectionProblems,
};

const none = () => [];

/** What may be saved but not published. Reference data is never published: it is live on save. */
const GAPS: Rules = {
  "api::article.article": articleGaps,
  "api::quote.quote": quoteGaps,
  "api::video-clip.video-clip": videoClipGaps,
  "api::author.author": none,
  "api::person.person": none,
  "api::topic.topic": none,
  "api::section.section": none,
};

/** @throws ValidationError that names every rule a draft breaks, each with its field, all at once. */
export function refuseProblems<Uid extends NewsroomUid>(
  uid: Uid,
  document: LoadedDocuments[Uid],
): void {
  refuse(PROBLEMS[uid](document));
}

/** @throws ValidationError that names everything a draft lacks for publication, all at once. */
export function refuseGaps<Uid extends NewsroomUid>(
  uid: Uid,
  document: LoadedDocuments[Uid],
): void {
  const { noun } = newsroomType(uid);
  refuse(
    [...PROBLEMS[uid](document), ...GAPS[uid](document)],
    `This ${noun} cannot be published yet. `,
  );
}
