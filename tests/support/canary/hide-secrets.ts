import {
  buildAdmin,
  buildArticle,
  buildAuthor,
  buildPerson,
  buildQuote,
  buildSection,
  buildTopic,
  buildVideoClip,
  type Built,
  publish,
  publishMinor,
  to,
} from "../builders";
import type { OwnNewsroom } from "../newsroom";
import { type Desk, tellPanel } from "../panel-api";
import { fill, type Filling, Secrets } from "./fill";
import { hideWhatCameDown, hideWhatWaits } from "./hide-what-waits";
import { blocks, withPublicSlug } from "./leads-elsewhere";
import { uploadPixel } from "./upload-pixel";

/** A story that is live with everything that may hang on a story. */
export interface Hidden {
  secrets: Secrets;
  /** A word that is public, by the field that it is in. */
  shown: Secrets;
  story: Built;
  person: Built;
  section: Built;
  /** Addresses and documentIds to ask by: live, moved, taken down, only a draft, deleted. */
  slugs: string[];
  documentIds: string[];
  /** Where the pictures of what was killed were. */
  files: string[];
}

const path = (type: string, { documentId }: Built) =>
  `/content-manager/collection-types/api::${type}.${type}/${documentId}`;

/** Fills a newsroom so that every private field and every field of every unpublished version holds a word of its own. */
export async function hideSecrets(newsroom: OwnNewsroom): Promise<Hidden> {
  const secrets = new Secrets();
  const shown = new Secrets();
  const editor = await buildAdmin("Super Admin", newsroom);
  for (const word of [editor.email, editor.password, newsroom.admin.email])
    secrets.keep(word, "an administrator");
  const desk: Desk = { url: newsroom.url, admin: editor };

  const plain = (place: string) => {
    const word = `shown-${shown.places.size}-${Date.now().toString(36)}`;
    shown.keep(word, place);
    return word;
  };
  const openly: Filling = {
    picture: (await uploadPixel(desk, "shown", plain)).id,
    word: plain,
    secret: (place) => secrets.word(`${place}, private`),
  };
  const hiddenPicture = await uploadPixel(
    desk,
    secrets.word("name of a draft's file"),
    (place) => secrets.word(place),
  );
  const secretly = (version: string): Filling => {
    const word = (place: string) => secrets.word(`${place}, ${version}`);
    return { picture: hiddenPicture.id, word, secret: word };
  };

  // 1. Reference data: live on save, with private fields.
  const live = { desk };
  const author = await buildAuthor(fill("api::author.author", openly), live);
  const person = await buildPerson(fill("api::person.person", openly), live);
  const topic = await buildTopic(fill("api::topic.topic", openly), live);
  const section = await buildSection(
    fill("api::section.section", openly),
    live,
  );

  // 2. Drafts that were never published, and their documentIds.
  const draftClip = await buildVideoClip(
    fill("api::video-clip.video-clip", secretly("only a draft")),
    live,
  );
  const draftQuote = await buildQuote(
    {
      ...fill("api::quote.quote", secretly("only a draft")),
      speaker: to(person),
      clip: to(draftClip),
    },
    live,
  );
  const draftStory = await buildArticle(
    {
      ...fill("api::article.article", {
        ...secretly("only a draft"),
        ...blocks(draftQuote, draftClip),
      }),
      authors: to(author),
      section: to(section),
      people: to(person),
      topics: to(topic),
      displayQuote: to(draftQuote),
    },
    live,
  );
  for (const draft of [draftClip, draftQuote, draftStory])
    secrets.keep(draft.documentId, "the documentId of a draft");

  // 3. What is live, and then has a newer draft.
  const published = { desk, live: true };
  const clip = await buildVideoClip(
    {
      ...fill("api::video-clip.video-clip", openly),
      people: to(person),
      topics: to(topic),
    },
    published,
  );
  const earlier = secretly("an earlier edition");
  const quote = await buildQuote(
    {
      ...fill("api::quote.quote", earlier),
      speaker: to(person),
      clip: to(clip),
    },
    published,
  );
  const first = await buildArticle(
    {
      ...withPublicSlug("article", { ...earlier, ...blocks(quote, clip) }),
      authors: to(author),
      section: to(section),
      people: to(person),
      topics: to(topic),
      displayQuote: to(quote),
    },
    published,
  );
  await tellPanel(
    "PUT",
    path("quote", quote),
    fill("api::quote.quote", openly),
    desk,
  );
  await publish("quote", quote.documentId, desk);
  await tellPanel(
    "PUT",
    path("article", first),
    fill("api::article.article", { ...openly, ...blocks(quote, clip) }),
    desk,
  );
  const story = await publishMinor("article", first.documentId, desk);
  const newer = secretly("newer draft");
  await tellPanel(
    "PUT",
    path("video-clip", clip),
    fill("api::video-clip.video-clip", newer),
    desk,
  );
  await tellPanel(
    "PUT",
    path("quote", quote),
    { ...fill("api::quote.quote", newer), clip: to(draftClip) },
    desk,
  );
  await tellPanel(
    "PUT",
    path("article", story),
    {
      ...fill("api::article.article", {
        ...newer,
        ...blocks(draftQuote, draftClip),
      }),
      displayQuote: to(draftQuote),
    },
    desk,
  );

  // 4. What was live and came down, and a draft that was thrown away.
  const withdrawn = [
    [
      "video-clip",
      await buildVideoClip(
        withPublicSlug("video-clip", secretly("taken down")),
        published,
      ),
    ],
    [
      "quote",
      await buildQuote(
        fill("api::quote.quote", secretly("taken down")),
        published,
      ),
    ],
    [
      "article",
      await buildArticle(
        {
          ...withPublicSlug("article", {
            ...secretly("taken down"),
            ...blocks(quote, clip),
          }),
          authors: to(author),
          section: to(section),
          people: to(person),
        },
        published,
      ),
    ],
  ] as const;
  for (const [type, document] of withdrawn)
    await tellPanel(
      "POST",
      `${path(type, document)}/actions/unpublish`,
      {},
      desk,
    );
  const deleted = await buildArticle(
    fill("api::article.article", {
      ...secretly("deleted"),
      ...blocks(quote, clip),
    }),
    live,
  );
  await tellPanel("DELETE", path("article", deleted), undefined, desk);

  const hiding = {
    desk,
    secrets,
    secretly,
    relations: {
      authors: to(author),
      section: to(section),
      people: to(person),
    },
    ...blocks(quote, clip),
  };
  const waiting = await hideWhatWaits(hiding);
  const down = await hideWhatCameDown(hiding);

  // 5. An editor means to lead the section with what is not out yet.
  const lead = [
    draftStory.documentId,
    story.documentId,
    withdrawn[2][1].documentId,
    ...[...waiting, ...down.documents].map(({ documentId }) => documentId),
  ];
  await tellPanel("PUT", path("section", section), { lead }, desk);

  const documents = [
    author,
    person,
    topic,
    section,
    draftClip,
    draftQuote,
    draftStory,
    clip,
    quote,
    story,
    deleted,
    ...withdrawn.map(([, document]) => document),
    first,
    ...waiting,
    ...down.documents,
  ];
  return {
    secrets,
    shown,
    story,
    person,
    section,
    slugs: documents
      .map(({ slug }) => slug)
      .filter((slug) => slug !== undefined),
    documentIds: [...new Set(documents.map(({ documentId }) => documentId))],
    files: down.files,
  };
}
