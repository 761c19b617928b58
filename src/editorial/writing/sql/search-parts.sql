-- quotes, clips (whether these are looked for), words (LIKE patterns, folded: each must be found), phrase (one for the words themselves), most
-- The newest first; before them what holds the words in this order. Typography is folded as in src/api/article/derivation/words.ts.
WITH parts AS (
  SELECT 'quote' AS type, quotes.id, quotes.document_id, quotes.text AS title, quotes.text AS spoken, people.name AS who,
    people.document_id AS speaker, concat_ws(' ', quotes.text, people.name, quotes.attribution) AS said,
    quotes.attribution, quotes.kind, quotes.medium, quotes.occasion, quotes.said_at, quotes.source_url, quotes.verification,
    CAST(NULL AS integer) AS seconds, quotes.updated_at
  FROM quotes
  LEFT JOIN quotes_speaker_lnk ON quotes_speaker_lnk.quote_id = quotes.id
  LEFT JOIN people ON people.id = quotes_speaker_lnk.person_id
  WHERE CAST(:quotes AS boolean) AND quotes.published_at IS NULL
  UNION ALL
  SELECT 'video-clip', video_clips.id, video_clips.document_id, video_clips.title, NULL, seen.who,
    NULL, concat_ws(' ', video_clips.title, video_clips.description, seen.who),
    NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    video_clips.duration_seconds, video_clips.updated_at
  FROM video_clips
  LEFT JOIN LATERAL (
    SELECT string_agg(people.name, ', ' ORDER BY video_clips_people_lnk.person_ord) AS who
    FROM video_clips_people_lnk JOIN people ON people.id = video_clips_people_lnk.person_id
    WHERE video_clips_people_lnk.video_clip_id = video_clips.id
  ) AS seen ON true
  WHERE CAST(:clips AS boolean) AND video_clips.published_at IS NULL
), folded AS (
  SELECT *, lower(regexp_replace(translate(said, '‘’‚‛′“”„‟″«»', '''''''''''"""""""'), '[\s\u00a0\u2007\u202f]+', ' ', 'g')) AS haystack,
    lower(regexp_replace(translate(spoken, '‘’‚‛′“”„‟″«»', '''''''''''"""""""'), '[\s\u00a0\u2007\u202f]+', ' ', 'g')) AS speech
  FROM parts
)
SELECT folded.type, folded.id, folded.document_id AS "documentId", folded.title, folded.who, folded.speaker,
  folded.attribution, folded.kind, folded.medium, folded.occasion, folded.said_at AS "saidAt", folded.source_url AS "sourceUrl",
  folded.verification, folded.seconds, COALESCE(editions.status, 'draft') AS state,
  COALESCE(folded.speech LIKE :phrase, false) AS holds
FROM folded
LEFT JOIN editions ON editions.document_id = folded.document_id
WHERE folded.haystack LIKE ALL (CAST(:words AS text[]))
ORDER BY holds DESC, folded.updated_at DESC, folded.document_id
LIMIT :most
