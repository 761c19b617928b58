import type { Client } from "pg";

import type {
  ArchiveBlock,
  ArchivePicture,
  ArchiveStory,
} from "../../seeds/archive/archive-story";
import { slugOf } from "../../seeds/lib/slug-of";
import {
  buildArticle,
  buildQuote,
  buildVideoClip,
  textBlock,
  to,
  type Built,
} from "../support/builders";
import type { Desk } from "../support/panel-api";

export interface Copy {
  article: Built;
  quotes: Built[];
  clips: Built[];
}

/** Makes a story of the archive again, by hand: as an editor would, in the panel, and publishes it. */
export async function copyInPanel(
  story: ArchiveStory,
  database: Client,
  desk: Desk,
): Promise<Copy> {
  const find = async (table: string, names: readonly string[]) => {
    const { rows } = await database.query<{ id: string; slug: string }>(
      `SELECT document_id AS id, slug FROM "${table}" WHERE slug = ANY($1)`,
      [names.map(slugOf)],
    );
    return to(
      ...names.map((name): Built => {
        const row = rows.find(({ slug }) => slug === slugOf(name));
        return { documentId: row?.id ?? "", slug: slugOf(name) };
      }),
    );
  };
  const picture = async (of: ArchivePicture) => {
    const { rows } = await database.query<{ id: number }>(
      "SELECT id FROM files WHERE name = $1",
      [`archive-${of.placeholder + 1}.png`],
    );
    const { alt, caption, credit } = of;
    return { image: rows[0]?.id, alt, caption, credit };
  };
  const credit = "Dateline archive";
  const rights = { syndicatable: true, credit };
  const topicsOf = ({ topics }: Pick<ArchiveStory, "topics">) =>
    find(
      "topics",
      topics.map((topic) => topic.name),
    );

  const clips: Built[] = [];
  for (const clip of story.clips)
    clips.push(
      await buildVideoClip(
        {
          title: clip.title,
          slug: `${clip.slug}-copy`,
          description: clip.description,
          durationSeconds: clip.durationSeconds,
          recordedAt: clip.recordedAt,
          noCaptionsReason: "A clip of the archive has no video.",
          credit,
          poster: await picture(clip.picture),
          rights,
          people: await find("people", clip.people),
          topics: await topicsOf(clip),
        },
        { desk },
      ),
    );

  const quotes: Built[] = [];
  for (const { speaker, heard, documentId: _, ...said } of story.quotes)
    quotes.push(
      await buildQuote(
        {
          ...said,
          speaker: await find("people", [speaker]),
          ...(heard !== null && {
            clip: to(nth(clips, heard.clip)),
            startSeconds: heard.from,
            endSeconds: heard.to,
          }),
        },
        { desk },
      ),
    );

  const block = (one: ArchiveBlock) => {
    switch (one.kind) {
      case "text":
        return {
          ...textBlock(""),
          body: one.paragraphs.flatMap(
            (paragraph) => textBlock(paragraph).body,
          ),
        };
      case "heading":
        return { __component: "story.heading", text: one.text };
      case "quote": {
        const shown = nth(quotes, one.quote);
        const { attribution } = shown;
        return { __component: "story.quote", quote: to(shown), attribution };
      }
      case "clip":
        return { __component: "story.clip", clip: to(nth(clips, one.clip)) };
    }
  };
  const { correction, displayQuote } = story;
  const article = await buildArticle(
    {
      title: story.title,
      slug: `${story.slug}-copy`,
      kicker: story.kicker,
      deck: story.deck,
      dateline: story.dateline,
      datePublished: story.datePublished,
      internalNote: "Generated for the archive: nothing in it happened.",
      language: "en-CA",
      leadPicture: await picture(story.picture),
      corrections:
        correction === null
          ? []
          : [{ kind: "correction", text: correction.text, at: correction.at }],
      source: { name: credit },
      rights,
      body: story.body.map(block),
      ...(displayQuote !== null && {
        displayQuote: to(nth(quotes, displayQuote)),
      }),
      quotes: to(...quotes.filter((quote) => quote["kind"] === "fragment")),
      authors: await find("authors", story.authors),
      section: await find("sections", [story.section]),
      topics: await topicsOf(story),
      people: await find("people", story.people),
    },
    { desk, live: true },
  );
  return { article, quotes, clips };
}

function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`there is no item ${index}`);
  return item;
}
