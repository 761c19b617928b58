import type {
  FrontQuery,
  PersonQuery,
  SearchQuery,
  SectionQuery,
  StoryQuery,
} from "./queries.js";

/** Parts of what the reader is answered, by the names that drawing them has. */
export type Story = NonNullable<StoryQuery["articleBySlug"]["article"]>;
export type Card = FrontQuery["articles"][number];
export type Person = PersonQuery["people"][number];
export type Section = SectionQuery["here"][number];
export type Found = SearchQuery["search"];
export type Author = Story["authors"][number];
export type Quote = NonNullable<Story["displayQuote"]>;
export type Clip = Extract<Block, { __typename: "ComponentStoryClip" }>["clip"];
export type Picture = NonNullable<Story["leadPicture"]>;
export type Image = NonNullable<Card["leadPicture"]>;

type Block = NonNullable<Story["body"][number]>;
