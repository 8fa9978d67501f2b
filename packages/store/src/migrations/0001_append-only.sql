-- What has been recorded is not rewritten, by a mistake in the code no more than by hand.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER dossier_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER procedure_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON procedure_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER result_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON result
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER disclosure_append_only BEFORE DELETE OR TRUNCATE ON disclosure
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- A disclosure is written before the look; what came of the look is added to it once.
CREATE FUNCTION outcome_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.outcome <> 'asking' OR to_jsonb(NEW) - 'outcome' IS DISTINCT FROM to_jsonb(OLD) - 'outcome' THEN
    RAISE EXCEPTION 'a disclosure takes its outcome once and nothing else' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER disclosure_outcome_once BEFORE UPDATE ON disclosure
  FOR EACH ROW EXECUTE FUNCTION outcome_once();
