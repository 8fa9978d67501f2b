-- A result may be of several: whom each is of moves into one list, as it was issued; nothing recorded changes.
DROP INDEX "result_about";--> statement-breakpoint
ALTER TABLE "result" ADD COLUMN "about" jsonb;--> statement-breakpoint
ALTER TABLE "result" DISABLE TRIGGER result_append_only;--> statement-breakpoint
UPDATE "result" SET "about" = jsonb_build_array(jsonb_build_object('personalId', "about_personal_id", 'name', "about_name"));--> statement-breakpoint
ALTER TABLE "result" ENABLE TRIGGER result_append_only;--> statement-breakpoint
ALTER TABLE "result" ALTER COLUMN "about" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "result_about" ON "result" USING gin ("about" jsonb_path_ops);--> statement-breakpoint
ALTER TABLE "result" DROP COLUMN "about_personal_id";--> statement-breakpoint
ALTER TABLE "result" DROP COLUMN "about_name";
