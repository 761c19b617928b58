/**
 * Characters of the private use area, which no text needs: where a match begins and ends, and what is left out between
 * fragments. The function newsroom_headline knows them too.
 */
const [OPEN, CLOSE, CUT] = ["\uE000", "\uE001", "\uE002"];
/** What is looked through for an excerpt: reading a text for one takes about a millisecond for each 10,000 characters. */
const LOOKED_THROUGH = 20_000;
const LENGTH = 240;

const SELECTED = `StartSel="${OPEN}", StopSel="${CLOSE}"`;
/** Of a long text, what is around the matches; a short one is shown whole. */
const FRAGMENTS = `${SELECTED}, MaxFragments=2, FragmentDelimiter="${CUT}", MaxWords=24, MinWords=12`;
const WHOLE = `${SELECTED}, HighlightAll=true`;

/**
 * The SQL of an excerpt, as safe HTML: where the query matches the body, or else the deck, with the matches marked;
 * without a match the deck, or where there is none how the story begins. It reads `edition` and `changes`.
 */
export function excerptOf(query: string | null): string {
  const deck = `coalesce(changes.edition -> 'document' ->> 'deck', '')`;
  const body = "coalesce(edition.body_text, '')";
  if (query === null)
    return escaped(
      `coalesce(nullif(${oneLine(unmarked(deck))}, ''), ${beginning(body)})`,
    );
  const looked = `left(${body}, ${LOOKED_THROUGH})`;
  const how = `CASE WHEN length(${body}) > ${LENGTH} THEN '${FRAGMENTS}' ELSE '${WHOLE}' END`;
  return `(
    SELECT ${escaped(`CASE
      WHEN strpos(fragments, '${OPEN}') > 0 THEN fragments
      ELSE coalesce(nullif(deck, ''), ${beginning(body)})
    END`)}
    FROM (
      SELECT ${marked(looked, query, how)} AS fragments, ${marked(deck, query, `'${WHOLE}'`)} AS deck
      OFFSET 0
    ) headline
  )`;
}

/** Put on one line last: that is as slow as looking for words, and what is left is short. */
const marked = (text: string, query: string, how: string) =>
  `replace(${oneLine(`newsroom_headline(${unmarked(text)}, ${query}, ${how})`)}, '${CLOSE} ${OPEN}', ' ')`;

const oneLine = (text: string) => `regexp_replace(${text}, '\\s+', ' ', 'g')`;

/** Without characters that mean something here. */
const unmarked = (text: string) =>
  `translate(${text}, '${OPEN}${CLOSE}${CUT}', '')`;

const beginning = (text: string) =>
  `CASE
    WHEN length(${text}) > ${LENGTH} THEN regexp_replace(${oneLine(unmarked(`left(${text}, ${LENGTH})`))}, '\\s*\\S*$', ' …')
    ELSE ${oneLine(unmarked(text))}
  END`;

/** Everything that HTML would read is escaped; what is then put in is ours. */
const escaped = (text: string) =>
  [
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["'", "&#39;"],
    [OPEN, "<mark>"],
    [CLOSE, "</mark>"],
    [CUT, " … "],
  ].reduce(
    (inner, [from, to]) =>
      `replace(${inner}, ${literal(from)}, ${literal(to)})`,
    text,
  );

const literal = (text = "") => `'${text.replaceAll("'", "''")}'`;
