import { z } from "zod";
import { asked, duration, localized, nameOf, period, wallTime } from "./format-common.ts";
import { table, workedOut } from "./format-table.ts";

const field = z.union(
  [
    z.string(),
    z.strictObject({
      field: z.string(),
      type: nameOf("field-type").optional(),
      optional: z.boolean().optional(),
      title: localized.optional(),
      help: localized.optional(),
      when: z.string().optional(),
      suggest: z.array(z.string()).optional(),
    }),
  ],
  { error: "a path such as child.fullName, or { field: child.fullName }" },
);

const step = z.strictObject({
  step: z.string(),
  title: localized,
  role: z.string().optional(),
  by: z.enum(["filer", "system"]).optional(),
  may: z.array(z.enum(["supplement", "refuse", "verify"])).default([]),
  within: duration.optional(),
  "silence-means-yes-after": z.number().int().positive().optional(),
  clock: z.enum(["running", "stopped"]).default("running"),
  "verify-adds": z.number().int().positive().optional(),
  calls: nameOf("service").optional(),
  gives: z.string().optional(),
  issues: z.string().optional(),
});

/** More days than a rule counts are no deadline. */
const figures = z.strictObject({
  "same-day-before": wallTime.optional(),
  else: z.number().int().min(1).max(2500),
});

/** `procedures/<name>/procedure.yaml`. */
export const procedureFormat = z.strictObject({
  procedure: z.string().regex(/^[a-z][a-z0-9-]*$/u, "lower-case words joined by hyphens"),
  code: z.string().regex(/^\d\.\d{6}$/u, "a national procedure code such as 1.001193"),
  title: localized,
  summary: localized,
  "also-known-as": z.array(z.string()).default([]),
  "identity-level": z.number().int().min(1).max(2).default(1),
  "handled-by": z.strictObject({ authority: nameOf("authority"), of: z.string() }),
  law: z.array(z.string()).min(1),
  ask: z
    .record(
      z.string(),
      z
        .strictObject({
          ...asked,
          when: z.string().optional(),
          suggest: z.array(z.string()).default([]),
          computed: workedOut.optional(),
          because: localized.optional(),
        })
        .refine(({ computed, because }) => because === undefined || computed !== undefined, {
          path: ["because"],
          error: "a computed value that it explains",
        })
        .meta({ dependentRequired: { because: ["computed"] } }),
    )
    .default({}),
  subjects: z.record(
    z.string(),
    z.strictObject({
      is: nameOf("entity"),
      title: localized,
      help: localized.optional(),
      from: z
        .union([z.string(), z.array(z.string()).min(1)], { error: "a rule in quotes, or a list of them" })
        .optional(),
      where: z.string().optional(),
      several: z.boolean().default(false),
      choose: z.boolean().default(false),
      new: z.boolean().default(false),
      else: z.partialRecord(z.enum(["typed", "undetermined", "absent"]), localized).default({}),
    }),
  ),
  checks: z
    .array(
      z.strictObject({
        check: z.string(),
        each: z.string().optional(),
        when: z.string(),
        message: localized,
        redirect: z.string().optional(),
      }),
    )
    .default([]),
  pages: z
    .array(
      z.strictObject({
        page: z.string(),
        title: localized,
        sections: z
          .array(
            z.strictObject({
              section: z.string(),
              title: localized.optional(),
              subject: z.string().optional(),
              when: z.string().optional(),
              fields: z.array(field),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  requires: z
    .array(
      z.strictObject({
        requirement: z.string(),
        title: localized.optional(),
        "any-of": z.array(nameOf("evidence")).min(1),
        each: z.string().optional(),
        "met-by": z.string().optional(),
        shows: z.string().optional(),
        when: z.string().optional(),
        unmet: z.enum(["upload", "official"]).default("upload"),
      }),
    )
    .default([]),
  fee: z
    .array(
      z.strictObject({
        fee: z.string(),
        kind: z.enum(["levy", "copy"]),
        title: localized,
        amount: workedOut.optional(),
        table: nameOf("fee-table").optional(),
        of: z.string().optional(),
        when: z.string().optional(),
        unless: z.string().optional(),
        law: z.string().optional(),
      }),
    )
    .default([]),
  "one-per": z.string().optional(),
  deadline: z.union([z.string(), table, figures], { error: "days such as { else: 7 }, a rule in quotes, or a table" }),
  steps: z.array(step).min(1),
  result: z.strictObject({
    type: z.string(),
    title: localized,
    code: z.string().optional(),
    about: z.string(),
    "visible-to": z.array(z.string()),
    fields: z.array(z.string()),
    keeps: z.array(z.string()).optional(),
    feeds: z.array(nameOf("service")).default([]),
    withdraws: z.array(nameOf("service")).optional(),
    "valid-for": period.optional(),
  }),
});

export type ProcedureDefinition = z.infer<typeof procedureFormat>;
