import { z } from "zod";
import { date, localized } from "./format-common.ts";

const json = z.json();

/** `procedures/<name>/examples.yaml`: who files, what she says and officials state, and what must come out. */
export const examplesFormat = z.strictObject({
  examples: z
    .array(
      z.strictObject({
        example: z.string().regex(/^[a-z][a-z0-9-]*$/u, "lower-case words joined by hyphens"),
        who: z.string(),
        "comes-for": localized,
        after: z.array(z.string()).default([]),
        answers: z.record(z.string(), json).default({}),
        choices: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
        stated: z.record(z.string(), json).default({}),
        parties: z
          .record(
            z.string(),
            z.strictObject({
              who: z.string(),
              answers: z.record(z.string(), json).default({}),
              refuses: z.string().optional(),
              checks: z.array(z.string()).default([]),
            }),
          )
          .default({}),
        expect: z.strictObject({
          papers: z.record(z.string(), z.enum(["needless", "official", "upload"])).default({}),
          fees: z.record(z.string(), z.number().int().nonnegative().nullable()).default({}),
          due: date.optional(),
          checks: z.array(z.string()).default([]),
          doubts: z.array(z.string()).optional(),
          parties: z
            .record(z.string(), z.enum(["unasked", "asked", "confirmed", "refused", "lapsed", "ended"]))
            .optional(),
          values: z.record(z.string(), json).default({}),
          proposed: z.record(z.string(), json).optional(),
        }),
      }),
    )
    .min(1),
});
