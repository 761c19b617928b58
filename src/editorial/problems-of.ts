import type { NewsroomUid } from "../changes/newsroom-types";
import type { LoadedDocuments } from "./documents";
import { refuse } from "./refuse";
import { articleProblems } from "./rules/article";
import type { Problem } from "./rules/problem";
import { quoteProblems } from "./rules/quote";
import {
  authorProblems,
  personProblems,
  sectionProblems,
  topicProblems,
} from "./rules/reference-data";
import { videoClipProblems } from "./rules/video-clip";

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

export const problemsOf = <Uid extends NewsroomUid>(
  uid: Uid,
  document: LoadedDocuments[Uid],
): Problem[] => PROBLEMS[uid](document);

/** @throws ValidationError that names every rule a draft breaks, each with its field, all at once. */
export function refuseProblems<Uid extends NewsroomUid>(
  uid: Uid,
  document: LoadedDocuments[Uid],
): void {
  refuse(problemsOf(uid, document));
}
