import type { Localized } from "@motlan/kernel";
import { z } from "zod";
import { asked, date, duration, localized, nameOf, nationalCode, period, wallTime } from "./format-common.ts";
import { notAsked, requirement } from "./format-requirement.ts";
import { inArea, table, workedOut } from "./format-table.ts";
import { ofItsType } from "./of-type.ts";
import { otherProcedureFormat } from "./other-procedure.ts";

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
  role: nameOf("role").optional(),
  at: nameOf("authority").optional(),
  when: z.string().optional(),
  asks: z.array(z.string()).min(1).optional(),
  by: z.enum(["filer", "system"]).optional(),
  may: z.array(z.enum(["supplement", "refuse", "verify"])).default([]),
  within: duration.optional(),
  "silence-means-yes-after": z.number().int().positive().optional(),
  "lapses-after": z.number().int().positive().optional(),
  clock: z.enum(["running", "stopped"]).default("running"),
  "stopped-at-most": z.number().int().positive().optional(),
  "verify-adds": z.number().int().positive().optional(),
  calls: nameOf("service").optional(),
  gives: z.string().optional(),
  issues: z.string().optional(),
});

/** How a dossier comes in; `online` is what is meant where nothing else is said. */
const channel = z.enum(["online", "counter", "post"]);
const otherChannel = channel.exclude(["online"]);

/** More days than a rule counts are no deadline. */
const workingDays = z.number().int().min(1).max(2500);

const figures = z.strictObject({
  "same-day-before": wallTime.optional(),
  else: workingDays,
  "by-channel": z.partialRecord(otherChannel, workingDays).optional(),
  longer: z
    .array(z.strictObject({ by: workingDays, when: z.string(), because: localized }))
    .min(1)
    .optional(),
  "not-before": z.strictObject({ day: z.string(), because: localized }).optional(),
});

const handledBy = z.strictObject({ authority: nameOf("authority"), of: z.string() });

const deadline = z.union([z.string(), table, figures], {
  error: "days such as { else: 7 }, a rule in quotes, or a table",
});

const resultInstead = z.strictObject({
  when: z.string(),
  type: z.string(),
  title: localized,
  code: z.string().optional(),
});

const result = z.strictObject({
  type: z.string(),
  title: localized,
  code: z.string().optional(),
  about: z.union([z.string(), z.array(z.string()).min(1)], { error: "a subject, or a list of subjects" }),
  "visible-to": z.array(z.string()),
  fields: z.array(z.string()),
  keeps: z.array(z.string()).optional(),
  feeds: z.array(nameOf("service")).default([]),
  withdraws: z.array(nameOf("service")).optional(),
  "valid-for": period.optional(),
  instead: z.union([resultInstead, z.array(resultInstead).min(1)]).optional(),
});

const section = z.strictObject({
  section: z.string(),
  title: localized.optional(),
  part: z.string().optional(),
  subject: z.string().optional(),
  when: z.string().optional(),
  note: localized.optional(),
  fields: z.array(field),
});

/** In a JSON Schema: none of these keys. */
const without = (...keys: readonly string[]) => ({ not: { anyOf: keys.map((key) => ({ required: [key] })) } });

/** A page of its own, or the page of that name of the procedure that a part is. */
const page = z
  .strictObject({
    page: z.string(),
    of: z.string().optional(),
    part: z.string().optional(),
    title: localized.optional(),
    sections: z.array(section).min(1).optional(),
  })
  .superRefine(({ of, ...own }, found) => {
    const keys = ["part", "title", "sections"] as const;
    for (const key of of === undefined ? keys.slice(1) : keys)
      if ((own[key] === undefined) === (of === undefined))
        found.addIssue({
          code: "custom",
          path: [key],
          message: of === undefined ? `${key}, or of` : `no ${key} beside of`,
        });
  })
  .meta({
    anyOf: [
      { required: ["of"], ...without("part", "title", "sections") },
      { required: ["title", "sections"], ...without("of") },
    ],
  });

/** Somebody beside the filer who states and confirms something in her own session. */
const party = z.strictObject({
  party: z.string(),
  when: z.string().optional(),
  invitation: localized,
  statement: localized,
  shows: z.array(z.string()).default([]),
  silence: duration,
  refused: z.enum(["final", "may-be-asked-again"]),
});

/** What one of several authorities does of a bundle; what it does not say is as in the procedure that it is. */
const part = z.strictObject({
  part: z.string().regex(/^[a-z][a-z0-9-]*$/u, "lower-case words joined by hyphens"),
  procedure: z.string().optional(),
  without: z.array(z.string()).min(1).optional(),
  title: localized.optional(),
  after: z.array(z.string()).default([]),
  when: z.string().optional(),
  "handled-by": handledBy.optional(),
  deadline: deadline.optional(),
  steps: z
    .union([z.string(), z.array(step).min(1)], { error: "steps, or the name of a procedure whose steps they are" })
    .optional(),
  result: result.optional(),
});

/** What a procedure says itself, and a bundle of its parts. */
const ofParts = ["handled-by", "steps", "result"] as const;

/** `procedures/<name>/procedure.yaml`. */
export const procedureFormat = z
  .strictObject({
    procedure: z.string().regex(/^[a-z][a-z0-9-]*$/u, "lower-case words joined by hyphens"),
    code: nationalCode,
    title: localized,
    "short-title": localized.optional(),
    class: z.enum(["simple", "medium", "complex"]).optional(),
    summary: localized,
    "also-known-as": z.array(z.string()).default([]),
    "identity-level": z.number().int().min(1).max(2).default(1),
    channels: z.array(channel).min(1).default(["online", "counter", "post"]),
    "in-force": z
      .strictObject({ from: date.optional(), to: date.optional(), successor: nationalCode.optional() })
      .optional(),
    "handled-by": handledBy.optional(),
    law: z.array(z.string()).min(1),
    ask: z
      .record(
        z.string(),
        ofItsType(
          z.strictObject({
            ...asked,
            when: z.string().optional(),
            suggest: z.array(z.string()).default([]),
            computed: z
              .union([...workedOut.options, inArea], { error: "a rule in quotes, a table, or { area: …, of: … }" })
              .optional(),
            because: localized.optional(),
            each: z.string().optional(),
          }),
        )
          .refine(({ computed, because }) => because === undefined || computed !== undefined, {
            path: ["because"],
            error: "a computed value that it explains",
          })
          .refine(({ type, computed, each }) => each === undefined || (type === "yes-no" && computed !== undefined), {
            path: ["each"],
            error: "a computed yes or no, which is said of each",
          })
          .meta({ dependentRequired: { because: ["computed"], each: ["computed"] } }),
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
    parties: z.array(party).default([]),
    checks: z
      .array(
        z.strictObject({
          check: z.string(),
          each: z.string().optional(),
          when: z.string(),
          message: localized,
          redirect: otherProcedureFormat.optional(),
          warns: z.literal(true).optional(),
        }),
      )
      .default([]),
    pages: z.array(page).min(1),
    parts: z.array(part).min(2).optional(),
    requires: z.array(requirement).default([]),
    "not-asked": z.array(notAsked).default([]),
    fee: z
      .array(
        z.strictObject({
          fee: z.string(),
          part: z.string().optional(),
          kind: z.enum(["levy", "copy", "tax"]),
          title: localized,
          amount: workedOut.optional(),
          "by-channel": z.partialRecord(otherChannel, workedOut).optional(),
          table: nameOf("province-table").optional(),
          of: z.string().optional(),
          when: z.string().optional(),
          unless: z.string().optional(),
          law: z.string().optional(),
        }),
      )
      .default([]),
    "one-per": z.string().optional(),
    deadline,
    "supplement-within": z.number().int().positive().optional(),
    steps: z.array(step).min(1).optional(),
    result: result.optional(),
    accepts: z.array(z.strictObject({ check: z.string(), of: z.string().optional(), because: localized })).default([]),
  })
  .superRefine((whole, found) => {
    for (const key of ofParts)
      if ((whole[key] === undefined) === (whole.parts === undefined))
        found.addIssue({
          code: "custom",
          path: [key],
          message: whole.parts === undefined ? `${key}, or parts` : `no ${key} beside parts`,
        });
  })
  .meta({
    anyOf: [
      { required: ["parts"], ...without(...ofParts) },
      { required: [...ofParts], ...without("parts") },
    ],
  });

/** As it is written. */
export type WrittenProcedure = z.infer<typeof procedureFormat>;

/** With all that is said of it elsewhere, in the procedures that its parts are. */
export interface ProcedureDefinition extends Omit<WrittenProcedure, (typeof ofParts)[number] | "pages"> {
  readonly pages: readonly WrittenPage[];
  readonly "handled-by": z.infer<typeof handledBy>;
  readonly steps: readonly z.infer<typeof step>[];
  readonly result: z.infer<typeof result>;
}

interface WrittenPage {
  readonly page: string;
  readonly part?: string | undefined;
  readonly title: Localized;
  readonly sections: readonly z.infer<typeof section>[];
}

/** A procedure that stands by itself. */
export type Single = WrittenProcedure & ProcedureDefinition;
