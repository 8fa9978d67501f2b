ALTER TABLE "dossier" ADD COLUMN "handed_to" text;--> statement-breakpoint
CREATE INDEX "dossier_handed" ON "dossier" USING btree ("handed_to","due","id") WHERE "dossier"."handed_to" is not null;