-- Results of before are told whom they are of, from what they hold: a new column is filled, nothing recorded changes.
ALTER TABLE result DISABLE TRIGGER result_append_only;
--> statement-breakpoint
UPDATE result SET
  about_personal_id = CASE WHEN number_of #>> '{provenance,kind}' = 'register' THEN number_of ->> 'value' END,
  about_name = concat_ws(' ', name_of ->> 'family', name_of ->> 'middle', name_of ->> 'given'),
  owners = ARRAY[CASE WHEN number_of #>> '{provenance,kind}' = 'register' THEN number_of ->> 'value' ELSE filer END]
FROM (
  SELECT result.id AS result_id, dossier.filer,
    result."values" -> (definition #>> '{result,about}' || '.personalId') AS number_of,
    result."values" #> ARRAY[definition #>> '{result,about}' || '.fullName', 'value'] AS name_of
  FROM result
  JOIN dossier ON dossier.id = result.dossier_id
  JOIN procedure_version ON procedure_version.id = result.procedure_version
) AS held
WHERE held.result_id = result.id;
--> statement-breakpoint
ALTER TABLE result ENABLE TRIGGER result_append_only;
--> statement-breakpoint
ALTER TABLE result ALTER COLUMN about_name SET NOT NULL, ALTER COLUMN owners SET NOT NULL;
--> statement-breakpoint
CREATE TRIGGER result_revocation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON result_revocation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
