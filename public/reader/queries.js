const IMAGE = `image { url width height sizes { url width } }`;
const PICTURE = `alt caption credit ${IMAGE}`;
const CARD = `slug title kicker deck byline datePublished
  section { name slug } leadPicture { alt ${IMAGE} }`;
const QUOTE = `text attribution occasion medium saidAt sourceUrl verification
  speaker { name slug }`;
const CLIP = `title description durationSeconds playerUrl credit noCaptionsReason transcript
  poster { alt ${IMAGE} }`;
const SECTIONS = `sections(sort: "name", pagination: { limit: 100 }) { name slug }`;

export const NAV = `query Nav { ${SECTIONS} }`;

export const STORY = `query Story($slug: String!) {
  ${SECTIONS}
  articleBySlug(slug: $slug) {
    status slug
    article {
      title kicker deck byline language dateline datePublished dateModified readingMinutes
      section { name slug }
      source { name url }
      rights { credit holder usageTerms }
      displayQuote { ${QUOTE} }
      leadPicture { ${PICTURE} }
      corrections(pagination: { limit: 100 }) { kind text at }
      body {
        __typename
        ... on ComponentStoryText { body }
        ... on ComponentStoryHeading { text }
        ... on ComponentStoryQuote { attribution quote { ${QUOTE} } }
        ... on ComponentStoryClip { clip { ${CLIP} } }
        ... on ComponentStoryPicture { ${PICTURE} }
      }
      authors {
        name role organisation location bio publicEmail
        picture { ${PICTURE} } links { label url }
      }
      people(pagination: { limit: 100 }) { name slug }
      topics(pagination: { limit: 100 }) { name kind }
    }
  }
}`;

export const FRONT = `query Front($start: Int!, $first: Int!) {
  sections(sort: "name", pagination: { limit: 100 }) { name slug lead { ${CARD} } }
  articles(sort: "datePublished:desc", pagination: { start: $start, limit: $first }) { ${CARD} }
}`;

export const SECTION = `query Section($slug: String!, $first: Int!, $after: String) {
  ${SECTIONS}
  here: sections(filters: { slug: { eq: $slug } }) {
    name slug parent { name slug }
    lead { ${CARD} }
    stories(first: $first, after: $after) { nodes { ${CARD} } next }
  }
}`;

export const PERSON = `query Person($slug: String!, $first: Int!, $after: String) {
  ${SECTIONS}
  people(filters: { slug: { eq: $slug } }) {
    name description sameAs { label url }
    quotes(first: $first, after: $after) {
      nodes { ${QUOTE} stories(first: 20) { nodes { slug title datePublished } } }
      next
    }
  }
}`;

export const SEARCH = `query Search(
  $query: String, $section: String, $topic: String, $author: String, $person: String
  $from: String, $to: String, $order: SearchOrder, $first: Int!, $after: String
) {
  ${SECTIONS}
  search(
    query: $query, section: $section, topic: $topic, author: $author, person: $person
    from: $from, to: $to, order: $order, first: $first, after: $after
  ) {
    nodes { slug title excerpt datePublished section { name slug } authors { name } }
    next rankedNewest
  }
}`;
