import type { Core } from "@strapi/strapi";

/**
 * Where the newsroom stands on the web. Every link that it prints comes from here, never from a request's headers.
 * PUBLIC_URL is where this server is reached; SITE_URL and STORY_PATH are where a reader finds a story, which is another
 * frontend when an operator has one; PREVIEW_URL is the page that shows drafts to who was given a token for one.
 */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const here = `http://${env("HOST", "127.0.0.1")}:${env.int("PORT", 1337)}`;
  const publicUrl = webAddress("PUBLIC_URL", env("PUBLIC_URL", here));
  const storyPath = env("STORY_PATH", "/stories/:slug");
  if (!/^\/.*:slug/.test(storyPath))
    throw new Error(
      `STORY_PATH must begin with "/" and contain ":slug", for example /stories/:slug; it is "${storyPath}".`,
    );

  return {
    name: env("NEWSROOM_NAME", "Dateline"),
    publicUrl,
    siteUrl: webAddress("SITE_URL", env("SITE_URL", publicUrl)),
    storyPath,
    previewUrl: webAddress(
      "PREVIEW_URL",
      env("PREVIEW_URL", `${publicUrl}/preview`),
    ),
  };
};

/** An http or https address without a slash at its end. */
function webAddress(variable: string, value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new Error(
      `${variable} must be an address like https://news.example; it is "${value}".`,
    );
  return value.replace(/\/+$/, "");
}
