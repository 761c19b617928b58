/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { RichText } from './rich-text';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What stands at a story's address. */
export type AddressStatus =
  /** The story was public and was taken down */
  | 'GONE'
  | 'LIVE'
  /** The story has another address now: slug */
  | 'MOVED'
  | 'UNKNOWN';

export type StoryQueryVariables = Exact<{
  slug: string;
}>;


export type StoryQuery = { articleBySlug: { status: AddressStatus, slug: string | null, article: { title: string, deck: string | null, byline: string | null, language: string, datePublished: string | null, source: { name: string } | null, displayQuote: { text: string, attribution: string | null } | null, leadPicture: { alt: string, caption: string | null, credit: string, image: { url: string, width: number | null, height: number | null, sizes: Array<{ url: string, width: number }> } } | null, corrections: Array<{ text: string }>, body: Array<
        | { __typename: 'ComponentStoryClip', clip: { title: string, durationSeconds: number | null, playerUrl: string | null, transcript: string | null, poster: { alt: string, caption: string | null, credit: string, image: { url: string, width: number | null, height: number | null, sizes: Array<{ url: string, width: number }> } } | null } }
        | { __typename: 'ComponentStoryHeading', text: string }
        | { __typename: 'ComponentStoryPicture', alt: string, caption: string | null, credit: string, image: { url: string, width: number | null, height: number | null, sizes: Array<{ url: string, width: number }> } }
        | { __typename: 'ComponentStoryQuote', attribution: string | null, quote: { text: string, attribution: string | null } }
        | { __typename: 'ComponentStoryText', body: RichText }
       | null> } | null } };

export type QuotePartsFragment = { text: string, attribution: string | null };

export type PicturePartsFragment = { alt: string, caption: string | null, credit: string, image: { url: string, width: number | null, height: number | null, sizes: Array<{ url: string, width: number }> } };

export type ClipPartsFragment = { title: string, durationSeconds: number | null, playerUrl: string | null, transcript: string | null, poster: { alt: string, caption: string | null, credit: string, image: { url: string, width: number | null, height: number | null, sizes: Array<{ url: string, width: number }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const QuotePartsFragmentDoc = new TypedDocumentString(`
    fragment QuoteParts on Quote {
  text
  attribution
}
    `, {"fragmentName":"QuoteParts"}) as unknown as TypedDocumentString<QuotePartsFragment, unknown>;
export const PicturePartsFragmentDoc = new TypedDocumentString(`
    fragment PictureParts on ComponentStoryPicture {
  alt
  caption
  credit
  image {
    url
    width
    height
    sizes {
      url
      width
    }
  }
}
    `, {"fragmentName":"PictureParts"}) as unknown as TypedDocumentString<PicturePartsFragment, unknown>;
export const ClipPartsFragmentDoc = new TypedDocumentString(`
    fragment ClipParts on VideoClip {
  title
  durationSeconds
  playerUrl
  transcript
  poster {
    ...PictureParts
  }
}
    fragment PictureParts on ComponentStoryPicture {
  alt
  caption
  credit
  image {
    url
    width
    height
    sizes {
      url
      width
    }
  }
}`, {"fragmentName":"ClipParts"}) as unknown as TypedDocumentString<ClipPartsFragment, unknown>;
export const StoryDocument = new TypedDocumentString(`
    query Story($slug: String!) {
  articleBySlug(slug: $slug) {
    status
    slug
    article {
      title
      deck
      byline
      language
      datePublished
      source {
        name
      }
      displayQuote {
        ...QuoteParts
      }
      leadPicture {
        ...PictureParts
      }
      corrections {
        text
      }
      body {
        __typename
        ... on ComponentStoryText {
          body
        }
        ... on ComponentStoryHeading {
          text
        }
        ... on ComponentStoryQuote {
          attribution
          quote {
            ...QuoteParts
          }
        }
        ... on ComponentStoryPicture {
          ...PictureParts
        }
        ... on ComponentStoryClip {
          clip {
            ...ClipParts
          }
        }
      }
    }
  }
}
    fragment QuoteParts on Quote {
  text
  attribution
}
fragment PictureParts on ComponentStoryPicture {
  alt
  caption
  credit
  image {
    url
    width
    height
    sizes {
      url
      width
    }
  }
}
fragment ClipParts on VideoClip {
  title
  durationSeconds
  playerUrl
  transcript
  poster {
    ...PictureParts
  }
}`) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;