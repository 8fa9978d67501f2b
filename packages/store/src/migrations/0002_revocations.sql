CREATE TABLE "result_revocation" (
	"result_id" text PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"by" jsonb NOT NULL,
	"reason_code" text NOT NULL,
	"reason" text NOT NULL,
	"law" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "rests_on" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "evidence_withdrawn" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "result" ADD COLUMN "about_personal_id" text;--> statement-breakpoint
ALTER TABLE "result" ADD COLUMN "about_name" text;--> statement-breakpoint
ALTER TABLE "result" ADD COLUMN "owners" text[];--> statement-breakpoint
ALTER TABLE "result" ADD COLUMN "valid_until" text;--> statement-breakpoint
ALTER TABLE "result_revocation" ADD CONSTRAINT "result_revocation_result_id_result_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."result"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossier_rests_on" ON "dossier" USING gin ("rests_on");--> statement-breakpoint
CREATE INDEX "result_about" ON "result" USING btree ("about_personal_id","type","ordinal");