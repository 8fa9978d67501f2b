-- A register that is to answer later says when: before then it is not asked again, by whatever process.
ALTER TABLE "disclosure" ADD COLUMN "retry_at" timestamp(3) with time zone;
--> statement-breakpoint
-- What came of the look is added to it once, and with it when the same may be asked again.
CREATE OR REPLACE FUNCTION outcome_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.outcome <> 'asking'
    OR to_jsonb(NEW) - 'outcome' - 'retry_at' IS DISTINCT FROM to_jsonb(OLD) - 'outcome' - 'retry_at' THEN
    RAISE EXCEPTION 'a disclosure takes its outcome once and nothing else' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
