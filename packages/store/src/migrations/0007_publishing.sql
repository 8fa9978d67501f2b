-- A version is public by what was done to it; a draft may go on under another version, and what it lost is kept.
CREATE TABLE "draft_move" (
	"ordinal" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "draft_move_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"dossier_id" text NOT NULL,
	"from_version" text NOT NULL,
	"to_version" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"lost" jsonb NOT NULL,
	"asked" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication_act" (
	"version" text NOT NULL,
	"seq" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "publication_act_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"procedure_id" text NOT NULL,
	"act" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"effective_from" date NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "publication_act_version_seq_pk" PRIMARY KEY("version","seq")
);
--> statement-breakpoint
-- What was published before there were acts was installed by its release, in that order.
INSERT INTO "publication_act" ("version", "seq", "procedure_id", "act", "by", "at", "effective_from", "reason")
SELECT "id", 1, "procedure_id", 'installed', 'motlan', "published_at",
  ("published_at" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, ''
FROM "procedure_version" ORDER BY "published_at", "ordinal";--> statement-breakpoint
DROP INDEX "procedure_version_newest";--> statement-breakpoint
ALTER TABLE "procedure_version" RENAME COLUMN "published_at" TO "added_at";--> statement-breakpoint
ALTER TABLE "draft_move" ADD CONSTRAINT "draft_move_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_move" ADD CONSTRAINT "draft_move_from_version_procedure_version_id_fk" FOREIGN KEY ("from_version") REFERENCES "public"."procedure_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_move" ADD CONSTRAINT "draft_move_to_version_procedure_version_id_fk" FOREIGN KEY ("to_version") REFERENCES "public"."procedure_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_act" ADD CONSTRAINT "publication_act_version_procedure_version_id_fk" FOREIGN KEY ("version") REFERENCES "public"."procedure_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "draft_move_of_dossier" ON "draft_move" USING btree ("dossier_id","ordinal");--> statement-breakpoint
CREATE INDEX "publication_act_of_procedure" ON "publication_act" USING btree ("procedure_id","ordinal");--> statement-breakpoint
CREATE INDEX "dossier_in_flight" ON "dossier" USING btree ("procedure_version","id") WHERE "dossier"."status" <> 'closed';--> statement-breakpoint
ALTER TABLE "procedure_version" DROP COLUMN "ordinal";--> statement-breakpoint
CREATE TRIGGER publication_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON publication_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
CREATE TRIGGER draft_move_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON draft_move
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
