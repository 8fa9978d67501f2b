import { z } from "zod";
import { nameOf, nationalCode, wallTime } from "./format-common.ts";

const days = z.number().int().min(1).max(2500);

/** One figure, or each of those that the record gives for its several cases. */
const figure = z.union([days, z.array(days).min(1)], { error: "days such as 3, or a list of them" });

const dong = z.number().int().nonnegative();

const fee = z
  .strictObject({
    kind: z.enum(["levy", "copy", "tax"]),
    amount: z.union([dong, z.array(dong).min(1)], { error: "dong such as 8000, or a list of them" }).optional(),
    "set-by": z.enum(["province", "notice"]).optional(),
    channels: z
      .array(z.enum(["online", "counter", "post"]))
      .min(1)
      .optional(),
  })
  .refine((it) => (it.amount === undefined) !== (it["set-by"] === undefined), { error: "either amount or set-by" })
  .meta({ oneOf: [{ required: ["amount"] }, { required: ["set-by"] }] });

/** What the official record of a procedure tells, and a definition is held against. */
export const officialFacts = ["deadline", "fees", "papers", "authority", "law"] as const;

export type OfficialFact = (typeof officialFacts)[number];

/** `procedures/<name>/official.yaml`: the facts of the record in the national catalogue; of what it leaves out nothing is said. */
export const officialFormat = z.strictObject({
  official: nationalCode,
  "as-of": z
    .string()
    .regex(/^\d{4}-\d{2}(?:-\d{2})?$/u, "a day or a month such as 2026-07")
    .optional(),
  deadline: z
    .strictObject({
      "working-days": figure,
      "same-day-before": wallTime.optional(),
      counter: days.optional(),
      post: days.optional(),
      verification: figure.optional(),
      posted: days.optional(),
      parts: z.record(z.string(), days).optional(),
    })
    .optional(),
  fees: z.array(fee).optional(),
  papers: z.array(nameOf("evidence")).optional(),
  authority: z.array(nameOf("authority")).min(1).optional(),
  law: z.array(z.string().min(1)).min(1).optional(),
  notes: z
    .array(
      z.strictObject({
        of: z.enum(officialFacts),
        names: z.array(z.string()).min(1).optional(),
        vi: z.string().min(1),
        en: z.string().min(1),
      }),
    )
    .default([]),
});

export type Official = z.infer<typeof officialFormat>;
