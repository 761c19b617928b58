// Written by: npm run schema

/** A query, with what is answered and what is sent with it. */
export type TypedQuery<Data, Variables> = string & {
  readonly types?: (variables: Variables) => Data;
};
export const FRONT: TypedQuery<FrontQuery, FrontQueryVariables>;
export const NAV: TypedQuery<NavQuery, NavQueryVariables>;
export const PERSON: TypedQuery<PersonQuery, PersonQueryVariables>;
export const SEARCH: TypedQuery<SearchQuery, SearchQueryVariables>;
export const SECTION: TypedQuery<SectionQuery, SectionQueryVariables>;
export const STORY: TypedQuery<StoryQuery, StoryQueryVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | {
      [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never;
    };
/** What stands at a story's address. */
export type AddressStatus =
  /** The story was public and was taken down */
  | "GONE"
  | "LIVE"
  /** The story has another address now: slug */
  | "MOVED"
  | "UNKNOWN";

export type Enum_Componentstorycorrection_Kind =
  "clarification" | "correction" | "update";

export type Enum_Quote_Medium =
  | "broadcast"
  | "document"
  | "interview"
  | "letter"
  | "press_conference"
  | "social"
  | "statement"
  | "unspecified";

export type Enum_Quote_Verification =
  "disputed" | "retracted" | "unverified" | "verified";

export type Enum_Topic_Kind = "event" | "organisation" | "place" | "subject";

export type SearchOrder =
  | "NEWEST"
  | "OLDEST"
  /** What matches best and is not old comes first; the order of a search with a query */
  | "RELEVANCE";

export type FrontQueryVariables = Exact<{
  start: number;
  first: number;
}>;

export type FrontQuery = {
  sections: Array<{
    name: string;
    slug: string;
    lead: Array<{
      slug: string;
      title: string;
      kicker: string | null;
      deck: string | null;
      byline: string | null;
      datePublished: string | null;
      section: { name: string; slug: string } | null;
      leadPicture: {
        alt: string;
        image: {
          url: string;
          width: number | null;
          height: number | null;
          sizes: Array<{ url: string; width: number }>;
        };
      } | null;
    }>;
  }>;
  articles: Array<{
    slug: string;
    title: string;
    kicker: string | null;
    deck: string | null;
    byline: string | null;
    datePublished: string | null;
    section: { name: string; slug: string } | null;
    leadPicture: {
      alt: string;
      image: {
        url: string;
        width: number | null;
        height: number | null;
        sizes: Array<{ url: string; width: number }>;
      };
    } | null;
  }>;
};

export type NavQueryVariables = Exact<{ [key: string]: never }>;

export type NavQuery = { sections: Array<{ name: string; slug: string }> };

export type PersonQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
}>;

export type PersonQuery = {
  sections: Array<{ name: string; slug: string }>;
  people: Array<{
    name: string;
    description: string | null;
    sameAs: Array<{ label: string | null; url: string }>;
    quotes: {
      next: string | null;
      nodes: Array<{
        text: string;
        attribution: string | null;
        occasion: string | null;
        medium: Enum_Quote_Medium;
        saidAt: string | null;
        sourceUrl: string | null;
        verification: Enum_Quote_Verification;
        speaker: { name: string; slug: string } | null;
        stories: {
          nodes: Array<{
            slug: string;
            title: string;
            datePublished: string | null;
          }>;
        };
      }>;
    };
  }>;
};

export type SearchQueryVariables = Exact<{
  query?: string | null | undefined;
  section?: string | null | undefined;
  topic?: string | null | undefined;
  author?: string | null | undefined;
  person?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  order?: SearchOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type SearchQuery = {
  sections: Array<{ name: string; slug: string }>;
  search: {
    next: string | null;
    rankedNewest: number | null;
    nodes: Array<{
      slug: string;
      title: string;
      excerpt: string;
      datePublished: string | null;
      section: { name: string; slug: string } | null;
      authors: Array<{ name: string }>;
    }>;
  };
};

export type SectionQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
}>;

export type SectionQuery = {
  sections: Array<{ name: string; slug: string }>;
  here: Array<{
    name: string;
    slug: string;
    parent: { name: string; slug: string } | null;
    lead: Array<{
      slug: string;
      title: string;
      kicker: string | null;
      deck: string | null;
      byline: string | null;
      datePublished: string | null;
      section: { name: string; slug: string } | null;
      leadPicture: {
        alt: string;
        image: {
          url: string;
          width: number | null;
          height: number | null;
          sizes: Array<{ url: string; width: number }>;
        };
      } | null;
    }>;
    stories: {
      next: string | null;
      nodes: Array<{
        slug: string;
        title: string;
        kicker: string | null;
        deck: string | null;
        byline: string | null;
        datePublished: string | null;
        section: { name: string; slug: string } | null;
        leadPicture: {
          alt: string;
          image: {
            url: string;
            width: number | null;
            height: number | null;
            sizes: Array<{ url: string; width: number }>;
          };
        } | null;
      }>;
    };
  }>;
};

export type StoryQueryVariables = Exact<{
  slug: string;
}>;

export type StoryQuery = {
  sections: Array<{ name: string; slug: string }>;
  articleBySlug: {
    status: AddressStatus;
    slug: string | null;
    article: {
      title: string;
      kicker: string | null;
      deck: string | null;
      byline: string | null;
      language: string;
      dateline: string | null;
      datePublished: string | null;
      dateModified: string | null;
      readingMinutes: number | null;
      section: { name: string; slug: string } | null;
      source: { name: string; url: string | null } | null;
      rights: {
        credit: string | null;
        holder: string | null;
        usageTerms: string | null;
      } | null;
      displayQuote: {
        text: string;
        attribution: string | null;
        occasion: string | null;
        medium: Enum_Quote_Medium;
        saidAt: string | null;
        sourceUrl: string | null;
        verification: Enum_Quote_Verification;
        speaker: { name: string; slug: string } | null;
      } | null;
      leadPicture: {
        alt: string;
        caption: string | null;
        credit: string;
        image: {
          url: string;
          width: number | null;
          height: number | null;
          sizes: Array<{ url: string; width: number }>;
        };
      } | null;
      corrections: Array<{
        kind: Enum_Componentstorycorrection_Kind;
        text: string;
        at: string;
      }>;
      body: Array<
        | {
            __typename: "ComponentStoryClip";
            clip: {
              title: string;
              description: string | null;
              durationSeconds: number | null;
              playerUrl: string | null;
              credit: string | null;
              noCaptionsReason: string | null;
              transcript: string | null;
              poster: {
                alt: string;
                image: {
                  url: string;
                  width: number | null;
                  height: number | null;
                  sizes: Array<{ url: string; width: number }>;
                };
              } | null;
            };
          }
        | { __typename: "ComponentStoryHeading"; text: string }
        | {
            __typename: "ComponentStoryPicture";
            alt: string;
            caption: string | null;
            credit: string;
            image: {
              url: string;
              width: number | null;
              height: number | null;
              sizes: Array<{ url: string; width: number }>;
            };
          }
        | {
            __typename: "ComponentStoryQuote";
            attribution: string | null;
            quote: {
              text: string;
              attribution: string | null;
              occasion: string | null;
              medium: Enum_Quote_Medium;
              saidAt: string | null;
              sourceUrl: string | null;
              verification: Enum_Quote_Verification;
              speaker: { name: string; slug: string } | null;
            };
          }
        | { __typename: "ComponentStoryText"; body: unknown }
        | null
      >;
      authors: Array<{
        name: string;
        role: string | null;
        organisation: string | null;
        location: string | null;
        bio: string | null;
        publicEmail: string | null;
        picture: {
          alt: string;
          caption: string | null;
          credit: string;
          image: {
            url: string;
            width: number | null;
            height: number | null;
            sizes: Array<{ url: string; width: number }>;
          };
        } | null;
        links: Array<{ label: string | null; url: string }>;
      }>;
      people: Array<{ name: string; slug: string }>;
      topics: Array<{ name: string; kind: Enum_Topic_Kind }>;
    } | null;
  };
};
