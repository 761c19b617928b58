/**
 * The floor of the benchmark of GraphQL: one statement that somebody wrote for one question, behind `node:http`. It parses
 * no query, checks nothing, and sends what PostgreSQL has made. Environment: DATABASE_URL, PORT.
 */
import http from "node:http";

import pg from "pg";

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  options: "-c jit=off",
  max: 8,
});

const AUTHORS = `(SELECT coalesce(json_agg(json_build_object('name', t.name, 'slug', t.slug) ORDER BY l.author_ord), '[]')
  FROM articles_authors_lnk l JOIN authors t ON t.id = l.author_id WHERE l.article_id = a.id)`;
const QUOTES = `(SELECT coalesce(json_agg(json_build_object('text', t.text, 'attribution', t.attribution, 'speaker',
    (SELECT json_build_object('name', p.name) FROM quotes_speaker_lnk s JOIN people p ON p.id = s.person_id WHERE s.quote_id = t.id LIMIT 1)
  ) ORDER BY l.quote_ord), '[]')
  FROM (SELECT * FROM articles_quotes_lnk WHERE article_id = a.id ORDER BY quote_ord LIMIT 25) l
  JOIN quotes t ON t.id = l.quote_id AND t.published_at IS NOT NULL)`;
const CLIPS = `(SELECT coalesce(json_agg(json_build_object('title', t.title, 'durationSeconds', t.duration_seconds) ORDER BY l.video_clip_ord), '[]')
  FROM articles_clips_lnk l JOIN video_clips t ON t.id = l.video_clip_id AND t.published_at IS NOT NULL WHERE l.article_id = a.id)`;
const BODY = `(SELECT json_agg(CASE WHEN c.component_type = 'story.text' THEN json_build_object('body', t.body) ELSE '{}' END ORDER BY c."order")
  FROM articles_cmps c LEFT JOIN components_story_texts t ON t.id = c.cmp_id AND c.component_type = 'story.text'
  WHERE c.entity_id = a.id AND c.field = 'body')`;
const STATEMENTS = {
  story: `SELECT json_build_object('data', json_build_object('articleBySlug', json_build_object('status', 'LIVE', 'article',
      json_build_object('title', a.title, 'deck', a.deck, 'body', ${BODY}, 'authors', ${AUTHORS}, 'quotes', ${QUOTES}, 'clips', ${CLIPS}))))::text AS answer
    FROM articles a WHERE a.slug = $1 AND a.published_at IS NOT NULL`,
  list: `SELECT json_build_object('data', json_build_object('articles', json_agg(
      json_build_object('title', a.title, 'slug', a.slug, 'deck', a.deck, 'authors', ${AUTHORS}, 'quotes', ${QUOTES}, 'clips', ${CLIPS})
      ORDER BY a.date_published DESC, a.document_id DESC)))::text AS answer
    FROM (SELECT * FROM articles WHERE published_at IS NOT NULL
      ORDER BY date_published DESC, document_id DESC LIMIT 25 OFFSET $1) a`,
};

async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const name = pathname.slice(1);
  const { rows } = await pool.query({
    name,
    text: STATEMENTS[name],
    values: [searchParams.get("value")],
  });
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end(rows[0].answer);
}

http
  .createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  })
  .listen(Number(process.env.PORT), "127.0.0.1", () => console.log("ready"));
