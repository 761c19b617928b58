import {
  buildArticle,
  buildQuote,
  type Built,
  publishMinor,
} from "../builders";
import { collection } from "../collection";
import { ask } from "../operations";
import { type Desk, tellPanel } from "../panel-api";
import { inSeconds, schedule } from "../schedules";
import { fill, type Filling, type Secrets } from "./fill";
import { withPublicSlug } from "./leads-elsewhere";
import { uploadPixel } from "./upload-pixel";

/** Who hides words where, and what a story of theirs leads to. */
export interface Hiding {
  desk: Desk;
  secrets: Secrets;
  /** Words for a version, which nobody may see. */
  secretly: (version: string) => Filling;
  relations: Record<string, object>;
  blocks: Filling["blocks"];
}

/** Stories that are ready, and whose time has not come. */
export async function hideWhatWaits(hiding: Hiding): Promise<Built[]> {
  const { desk, secrets, secretly, relations, blocks } = hiding;
  const tomorrow = await inSeconds(86_400);
  const scheduled = await buildArticle(
    {
      ...fill("api::article.article", { ...secretly("scheduled"), blocks }),
      ...relations,
    },
    { desk },
  );
  await schedule(
    scheduled,
    { at: tomorrow, why: secrets.word("why a story is scheduled") },
    desk,
  );
  const embargoed = await buildArticle(
    {
      ...fill("api::article.article", { ...secretly("under embargo"), blocks }),
      embargoedUntil: tomorrow,
      ...relations,
    },
    { desk },
  );
  return [scheduled, embargoed];
}

/** What readers had in two editions and have no more, and where the pictures of what was killed were. */
export async function hideWhatCameDown(
  hiding: Hiding,
): Promise<{ documents: Built[]; files: string[] }> {
  const { desk, secrets, secretly } = hiding;
  const withdrawn = await twoEditions(hiding, "withdrawn", secretly);
  await operate("withdraw", "article", withdrawn, hiding);

  const picture = await uploadPixel(
    desk,
    secrets.word("killed picture"),
    (place) => secrets.word(`${place}, killed picture`),
  );
  const killed = await twoEditions(hiding, "killed", (version) => ({
    ...secretly(version),
    picture: picture.id,
  }));
  await operate("kill", "article", killed, hiding);

  const quote = await buildQuote(fill("api::quote.quote", secretly("killed")), {
    desk,
    live: true,
  });
  await operate("kill", "quote", quote, hiding);
  return { documents: [withdrawn, killed, quote], files: [picture.url] };
}

async function twoEditions(
  { desk, relations, blocks }: Hiding,
  what: string,
  words: (version: string) => Filling,
): Promise<Built> {
  const first = withPublicSlug("article", {
    ...words(`${what}, first edition`),
    blocks,
  });
  const story = await buildArticle(
    { ...first, ...relations },
    { desk, live: true },
  );
  const second = withPublicSlug("article", {
    ...words(`${what}, last edition`),
    blocks,
  });
  const path = collection("article", "/:id", story.documentId);
  await tellPanel("PUT", path, { ...second, slug: story.slug }, desk);
  return publishMinor("article", story.documentId, desk);
}

async function operate(
  operation: "withdraw" | "kill",
  type: string,
  document: Built,
  { desk, secrets }: Hiding,
): Promise<void> {
  const why = secrets.word(`why a ${type} was ${operation}n`);
  const { status, body } = await ask(operation, type, document, { why }, desk);
  if (status !== 200) throw new Error(JSON.stringify(body));
}
