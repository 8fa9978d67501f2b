CREATE TABLE "cached_answer" (
	"key" text PRIMARY KEY NOT NULL,
	"register" text NOT NULL,
	"sealed" text NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "cached_answer_expiry" ON "cached_answer" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "cached_answer_of_register" ON "cached_answer" USING btree ("register");