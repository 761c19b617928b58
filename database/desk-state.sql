-- How each story, quote and clip stands at the desk, in one column of its draft row: so that Strapi's own lists show it, sort
-- and filter by it. Everything it follows from is in the database, and so is what keeps it true, whatever route a write takes.
-- Run at every start, after Strapi has made its tables: each statement may run again.

-- What the state is. `saved` is when the draft was last saved: its updated_at.
CREATE OR REPLACE FUNCTION desk_state_of(document_type text, document text, saved timestamp) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
  standing text;
  handed text;
BEGIN
  SELECT status INTO standing FROM editions WHERE document_id = document;
  IF standing = 'killed' THEN
    RETURN 'killed';
  END IF;

  IF EXISTS (SELECT FROM schedules WHERE document_id = document AND action = 'publish' AND state = 'pending') THEN
    RETURN 'scheduled';
  END IF;

  IF standing = 'live' AND NOT draft_differs(document_type, document, saved) THEN
    IF EXISTS (SELECT FROM changes WHERE document_id = document AND kind = 'corrected' AND cause IS NULL) THEN
      RETURN 'corrected';
    END IF;
    RETURN 'live';
  END IF;

  handed := open_handover(document);
  IF handed IS NOT NULL THEN
    RETURN handed;
  END IF;
  RETURN CASE standing WHEN 'live' THEN 'changed' WHEN 'withdrawn' THEN 'withdrawn' ELSE 'draft' END;
END $$;

-- Whether the draft of a live document says something else than when it went out. A publication copies updated_at, so an
-- unchanged draft is as old as its live row. One that was saved since still says the same when the save that went out and the
-- last one left the same fields, private ones included. Where the former is not known any more, the dates decide.
CREATE OR REPLACE FUNCTION draft_differs(document_type text, document text, saved timestamp) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
  published timestamp;
BEGIN
  CASE document_type
    WHEN 'article' THEN
      SELECT updated_at INTO published FROM articles WHERE document_id = document AND published_at IS NOT NULL;
    WHEN 'quote' THEN
      SELECT updated_at INTO published FROM quotes WHERE document_id = document AND published_at IS NOT NULL;
    WHEN 'video-clip' THEN
      SELECT updated_at INTO published FROM video_clips WHERE document_id = document AND published_at IS NOT NULL;
  END CASE;
  IF published IS NULL OR saved <= published THEN
    RETURN false;
  END IF;
  RETURN NOT EXISTS (
    SELECT FROM saves AS went_out
    JOIN LATERAL (SELECT fields FROM saves WHERE document_id = document ORDER BY id DESC LIMIT 1) AS last ON true
    WHERE went_out.document_id = document
      AND went_out.at = published AT TIME ZONE 'UTC'
      AND CAST(went_out.fields AS jsonb) = CAST(last.fields AS jsonb)
  );
END $$;

-- The kind of the last hand-over, unless it is over: its changes were thrown away, or the document went out or came down since.
-- Another address ends nothing, and neither does the new edition that a quote or clip in it brought about.
CREATE OR REPLACE FUNCTION open_handover(document text) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  last handovers%ROWTYPE;
BEGIN
  SELECT * INTO last FROM handovers WHERE document_id = document ORDER BY id DESC LIMIT 1;
  IF last.id IS NULL OR last.kind = 'discarded' OR EXISTS (
    SELECT FROM changes
    WHERE document_id = document AND id > last.after_change AND kind <> 'moved' AND cause IS NULL
  ) THEN
    RETURN NULL;
  END IF;
  RETURN last.kind;
END $$;

-- Brings the column of one document in line. Its draft row is locked before anything is read: of two writers who change what
-- the state follows from, the second sees what the first has committed. updated_at stays: nobody saved.
CREATE OR REPLACE FUNCTION refresh_desk_state(document_type text, document text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  CASE document_type
    WHEN 'article' THEN
      PERFORM FROM articles WHERE document_id = document AND published_at IS NULL FOR NO KEY UPDATE;
      UPDATE articles SET desk_state = desk_state_of('article', document, updated_at)
      WHERE document_id = document AND published_at IS NULL
        AND desk_state IS DISTINCT FROM desk_state_of('article', document, updated_at);
    WHEN 'quote' THEN
      PERFORM FROM quotes WHERE document_id = document AND published_at IS NULL FOR NO KEY UPDATE;
      UPDATE quotes SET desk_state = desk_state_of('quote', document, updated_at)
      WHERE document_id = document AND published_at IS NULL
        AND desk_state IS DISTINCT FROM desk_state_of('quote', document, updated_at);
    WHEN 'video-clip' THEN
      PERFORM FROM video_clips WHERE document_id = document AND published_at IS NULL FOR NO KEY UPDATE;
      UPDATE video_clips SET desk_state = desk_state_of('video-clip', document, updated_at)
      WHERE document_id = document AND published_at IS NULL
        AND desk_state IS DISTINCT FROM desk_state_of('video-clip', document, updated_at);
    ELSE NULL;
  END CASE;
END $$;

-- A draft row that is written gets its state, whatever was written there; a published row has none. Argument: the type.
CREATE OR REPLACE FUNCTION desk_state_of_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.desk_state := CASE
    WHEN NEW.published_at IS NULL THEN desk_state_of(TG_ARGV[0], NEW.document_id, NEW.updated_at)
  END;
  RETURN NEW;
END $$;

-- A published row that comes later than its draft, as in an import, says what the draft is compared with. Argument: the type.
CREATE OR REPLACE FUNCTION desk_state_follows_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_desk_state(TG_ARGV[0], NEW.document_id);
  RETURN NULL;
END $$;

-- The state follows one row of another table.
CREATE OR REPLACE FUNCTION desk_state_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_desk_state(NEW.type, NEW.document_id);
  RETURN NULL;
END $$;

-- The state follows an edition, but not one that only a quote or clip in it brought about: a correction of a quote that many
-- stories hold touches none of their drafts.
CREATE OR REPLACE FUNCTION desk_state_follows_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR OLD.status <> NEW.status
    OR EXISTS (SELECT FROM changes WHERE id = NEW.change_id AND cause IS NULL) THEN
    PERFORM refresh_desk_state(NEW.type, NEW.document_id);
  END IF;
  RETURN NULL;
END $$;

-- The state follows schedules. One statement takes several off; their drafts are locked in the order in which writers lock
-- documents, clips before quotes before stories, so that nobody waits in a circle.
CREATE OR REPLACE FUNCTION desk_state_follows_schedules() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  planned record;
BEGIN
  FOR planned IN
    SELECT DISTINCT array_position(ARRAY['video-clip', 'quote', 'article'], type) AS rank, type, document_id
    FROM written
    ORDER BY rank, document_id
  LOOP
    PERFORM refresh_desk_state(planned.type, planned.document_id);
  END LOOP;
  RETURN NULL;
END $$;

-- What was there before the column was. With the triggers in place there is nothing left to do.
UPDATE articles SET desk_state = desk_state_of('article', document_id, updated_at)
WHERE published_at IS NULL AND desk_state IS NULL;
UPDATE quotes SET desk_state = desk_state_of('quote', document_id, updated_at)
WHERE published_at IS NULL AND desk_state IS NULL;
UPDATE video_clips SET desk_state = desk_state_of('video-clip', document_id, updated_at)
WHERE published_at IS NULL AND desk_state IS NULL;

-- By state, for lists and for what waits.
CREATE INDEX IF NOT EXISTS articles_desk_state_idx ON articles (desk_state) WHERE published_at IS NULL;
CREATE INDEX IF NOT EXISTS quotes_desk_state_idx ON quotes (desk_state) WHERE published_at IS NULL;
CREATE INDEX IF NOT EXISTS video_clips_desk_state_idx ON video_clips (desk_state) WHERE published_at IS NULL;

-- Only where they are not there: replacing one would wait for every writer, and make every writer wait.
DO $$
DECLARE
  documents record;
BEGIN
  FOR documents IN
    SELECT * FROM (VALUES ('articles', 'article'), ('quotes', 'quote'), ('video_clips', 'video-clip')) AS known (name, type)
    WHERE NOT EXISTS (
      SELECT FROM pg_trigger WHERE tgrelid = CAST(known.name AS regclass) AND tgname = 'desk_state_of_saved'
    )
  LOOP
    EXECUTE format(
      'CREATE TRIGGER desk_state_of_new BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION desk_state_of_row(%L)',
      documents.name, documents.type
    );
    EXECUTE format(
      'CREATE TRIGGER desk_state_of_saved BEFORE UPDATE ON %I FOR EACH ROW
       WHEN (NEW.desk_state IS DISTINCT FROM OLD.desk_state OR NEW.updated_at IS DISTINCT FROM OLD.updated_at)
       EXECUTE FUNCTION desk_state_of_row(%L)',
      documents.name, documents.type
    );
    EXECUTE format(
      'CREATE TRIGGER desk_state_of_published AFTER INSERT OR UPDATE OF updated_at ON %I FOR EACH ROW
       WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION desk_state_follows_published(%L)',
      documents.name, documents.type
    );
  END LOOP;

  IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = CAST('editions' AS regclass) AND tgname = 'desk_state_of_edition') THEN
    CREATE TRIGGER desk_state_of_first_edition AFTER INSERT ON editions
      FOR EACH ROW EXECUTE FUNCTION desk_state_follows_edition();
    CREATE TRIGGER desk_state_of_edition AFTER UPDATE OF status, change_id ON editions
      FOR EACH ROW WHEN (NEW.status <> OLD.status OR NEW.change_id <> OLD.change_id)
      EXECUTE FUNCTION desk_state_follows_edition();
    CREATE TRIGGER desk_state_of_handover AFTER INSERT ON handovers
      FOR EACH ROW EXECUTE FUNCTION desk_state_follows();
    CREATE TRIGGER desk_state_of_save AFTER INSERT ON saves
      FOR EACH ROW EXECUTE FUNCTION desk_state_follows();
    CREATE TRIGGER desk_state_of_plan AFTER INSERT ON schedules
      REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION desk_state_follows_schedules();
    CREATE TRIGGER desk_state_of_settled_plan AFTER UPDATE ON schedules
      REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION desk_state_follows_schedules();
  END IF;
END $$;
