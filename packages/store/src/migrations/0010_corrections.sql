CREATE TABLE "correction" (
	"number" text PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"dossier_id" text NOT NULL,
	"procedure_code" text NOT NULL,
	"law" text NOT NULL,
	"register" text NOT NULL,
	"service" text NOT NULL,
	"record_id" text NOT NULL,
	"inside" text NOT NULL,
	"entity" text NOT NULL,
	"element" text NOT NULL,
	"value" jsonb,
	"proposed" jsonb,
	"reason" text NOT NULL,
	"about" text,
	"owner" text NOT NULL,
	"taken_at" timestamp(3) with time zone,
	"answer" jsonb
);
--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correction_by" ON "correction" USING btree ("by","number");--> statement-breakpoint
CREATE INDEX "correction_of_record" ON "correction" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "correction_open" ON "correction" USING btree ("owner","number") WHERE "correction"."answer" is null;