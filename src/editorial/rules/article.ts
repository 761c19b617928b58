import type { BlockNode } from "../../api/article/derivation/blocks-text";
import { httpsProblems, languageProblems, slugProblems } from "./fields";
import { within, type Problem } from "./problem";
import { runningTextProblems } from "./running-text";

interface ArticleBlock {
  body?: BlockNode[] | null;
}

export interface ArticleDraft {
  slug?: string | null;
  language?: string | null;
  source?: { url?: string | null } | null;
  body?: readonly ArticleBlock[] | null;
}

/** What a draft of a story may never hold, however unfinished it is. */
export function articleProblems(article: ArticleDraft): Problem[] {
  return [
    ...slugProblems(article.slug),
    ...languageProblems(article.language, "language"),
    ...within(["source"], httpsProblems(article.source?.url, "url")),
    ...(article.body ?? []).flatMap((block, index) =>
      within(["body", index], runningTextProblems(block.body ?? [])),
    ),
  ];
}
