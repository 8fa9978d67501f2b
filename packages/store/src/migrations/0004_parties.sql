ALTER TABLE "dossier" ADD COLUMN "part_of" text;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "party" text;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "part_answer" jsonb;--> statement-breakpoint
CREATE INDEX "dossier_part_of" ON "dossier" USING btree ("part_of") WHERE "dossier"."part_of" is not null;