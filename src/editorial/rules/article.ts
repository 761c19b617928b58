import type { BlockNode } from "../../api/article/derivation/blocks-text";
import {
  httpsProblems,
  languageProblems,
  requiredProblems,
  slugProblems,
} from "./fields";
import { pictureProblems, type Picture } from "./picture";
import { within, type Problem } from "./problem";
import { runningTextProblems } from "./running-text";

interface ArticleBlock extends Picture {
  __component: string;
  body?: BlockNode[] | null;
  text?: string | null;
  quote?: unknown;
  clip?: unknown;
}

export interface ArticleDraft {
  title?: string | null;
  slug?: string | null;
  language?: string | null;
  embargoedUntil?: string | null;
  source?: { url?: string | null } | null;
  leadPicture?: Picture | null;
  body?: readonly ArticleBlock[] | null;
  corrections?: readonly { text?: string | null; at?: unknown }[] | null;
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

/** What a story still lacks before readers may have it. */
export function articleGaps(article: ArticleDraft): Problem[] {
  return [
    ...requiredProblems(article.title, "title", "A story needs a headline."),
    ...requiredProblems(article.slug, "slug", "A story needs an address."),
    ...requiredProblems(
      article.language,
      "language",
      "A story needs its language.",
    ),
    ...pictureProblems(article.leadPicture, ["leadPicture"]),
    ...(article.body ?? []).flatMap((block, index) => blockGaps(block, index)),
    ...(article.corrections ?? []).flatMap((correction, index) =>
      within(
        ["corrections", index],
        [
          ...requiredProblems(
            correction.text,
            "text",
            "A correction tells readers what was wrong: it has no text yet.",
          ),
          ...requiredProblems(
            correction.at,
            "at",
            "A correction needs its time.",
          ),
        ],
      ),
    ),
  ];
}

function blockGaps(block: ArticleBlock, index: number): Problem[] {
  const at = (problems: Problem[]) => within(["body", index], problems);
  switch (block.__component) {
    case "story.quote":
      return at(
        requiredProblems(
          block.quote,
          "quote",
          "A quote block has no quote yet: choose one, or remove the block.",
        ),
      );
    case "story.clip":
      return at(
        requiredProblems(
          block.clip,
          "clip",
          "A video block has no clip yet: choose one, or remove the block.",
        ),
      );
    case "story.heading":
      return at(
        requiredProblems(block.text, "text", "A heading has no words yet."),
      );
    case "story.picture":
      return pictureProblems(block, ["body", index]);
    default:
      return [];
  }
}
