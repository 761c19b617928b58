/** What an operator set in config/newsroom.ts. */
export interface Newsroom {
  name: string;
  publicUrl: string;
  siteUrl: string;
  storyPath: string;
}

/** The absolute addresses that the newsroom prints. */
export function links({ publicUrl, siteUrl, storyPath }: Newsroom) {
  return {
    home: `${publicUrl}/`,
    story: (slug: string) =>
      siteUrl + storyPath.replace(":slug", encodeURIComponent(slug)),
    person: (slug: string) => `${publicUrl}/people/${encodeURIComponent(slug)}`,
    section: (slug: string) =>
      `${publicUrl}/sections/${encodeURIComponent(slug)}`,
    /** A picture of ours is stored by its path; one at a storage provider has a whole address already. */
    media: (url: string) =>
      url.startsWith("/") && !url.startsWith("//") ? publicUrl + url : url,
  };
}

export type Links = ReturnType<typeof links>;
