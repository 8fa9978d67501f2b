CREATE TABLE "disclosure" (
	"id" text PRIMARY KEY NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "disclosure_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp(3) with time zone NOT NULL,
	"person" text NOT NULL,
	"register" text NOT NULL,
	"service" text NOT NULL,
	"elements" text[] NOT NULL,
	"ref" text NOT NULL,
	"dossier_id" text NOT NULL,
	"procedure_code" text NOT NULL,
	"law" text NOT NULL,
	"by" text NOT NULL,
	"outcome" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dossier" (
	"id" text PRIMARY KEY NOT NULL,
	"procedure_version" text NOT NULL,
	"filer" text NOT NULL,
	"filer_name" text NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"answers" jsonb NOT NULL,
	"status" text NOT NULL,
	"state" smallint,
	"code" text,
	"authority" text,
	"step" text,
	"role" text,
	"due" timestamp(3) with time zone,
	"submitted_at" timestamp(3) with time zone,
	"search" text NOT NULL,
	"about" text NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "dossier_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "dossier_event" (
	"dossier_id" text NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"event" jsonb NOT NULL,
	CONSTRAINT "dossier_event_dossier_id_seq_pk" PRIMARY KEY("dossier_id","seq")
);
--> statement-breakpoint
CREATE TABLE "file" (
	"id" text PRIMARY KEY NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "file_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"dossier_id" text NOT NULL,
	"requirement" text NOT NULL,
	"evidence_type" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incident" (
	"ordinal" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "incident_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp(3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"dossier_id" text,
	"detail" jsonb
);
--> statement-breakpoint
CREATE TABLE "procedure_version" (
	"id" text PRIMARY KEY NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "procedure_version_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"procedure_id" text NOT NULL,
	"definition" jsonb NOT NULL,
	"published_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answered_request" (
	"key" text PRIMARY KEY NOT NULL,
	"body_hash" text NOT NULL,
	"answer" jsonb
);
--> statement-breakpoint
CREATE TABLE "counter" (
	"name" text PRIMARY KEY NOT NULL,
	"last" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "result" (
	"id" text PRIMARY KEY NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "result_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"number" text NOT NULL,
	"dossier_id" text NOT NULL,
	"procedure_version" text NOT NULL,
	"authority" text NOT NULL,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"signed_by" jsonb NOT NULL,
	"visible_to" text[] NOT NULL,
	"values" jsonb NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seal" (
	"ordinal" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "seal_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"dossier_id" text NOT NULL,
	"ref" text NOT NULL,
	"element" text NOT NULL,
	"value" jsonb,
	"provenance" jsonb NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"face" text NOT NULL,
	"claims" jsonb,
	"expires_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_procedure_version_procedure_version_id_fk" FOREIGN KEY ("procedure_version") REFERENCES "public"."procedure_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_event" ADD CONSTRAINT "dossier_event_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file" ADD CONSTRAINT "file_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result" ADD CONSTRAINT "result_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result" ADD CONSTRAINT "result_procedure_version_procedure_version_id_fk" FOREIGN KEY ("procedure_version") REFERENCES "public"."procedure_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seal" ADD CONSTRAINT "seal_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disclosure_of_person" ON "disclosure" USING btree ("person","ordinal");--> statement-breakpoint
CREATE INDEX "disclosure_of_dossier" ON "disclosure" USING btree ("dossier_id","ordinal");--> statement-breakpoint
CREATE INDEX "dossier_of_filer" ON "dossier" USING btree ("filer","started_at");--> statement-breakpoint
CREATE INDEX "dossier_open" ON "dossier" USING btree ("authority","due","id") WHERE "dossier"."status" = 'open';--> statement-breakpoint
CREATE INDEX "dossier_closed" ON "dossier" USING btree ("authority","submitted_at","id") WHERE "dossier"."status" = 'closed';--> statement-breakpoint
CREATE INDEX "file_of_dossier" ON "file" USING btree ("dossier_id","ordinal");--> statement-breakpoint
CREATE INDEX "incident_of_dossier" ON "incident" USING btree ("dossier_id","ordinal");--> statement-breakpoint
CREATE INDEX "procedure_version_newest" ON "procedure_version" USING btree ("procedure_id","published_at","ordinal");--> statement-breakpoint
CREATE INDEX "result_visible_to" ON "result" USING gin ("visible_to");--> statement-breakpoint
CREATE INDEX "seal_newest" ON "seal" USING btree ("dossier_id","ref","element","ordinal");--> statement-breakpoint
CREATE INDEX "session_expiry" ON "session" USING btree ("expires_at");