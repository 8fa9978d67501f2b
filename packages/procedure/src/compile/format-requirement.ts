import { z } from "zod";
import { localized, nameOf } from "./format-common.ts";

/** A paper that people expect to hand in, and that must not be asked of them; by its name alone, where its kind says why. */
export const notAsked = z.union(
  [
    nameOf("evidence"),
    z.strictObject({ evidence: nameOf("evidence"), because: localized, law: z.string().optional() }),
  ],
  { error: "a kind of paper, or { evidence: identity-copy, because: … }" },
);

/** What has to be proved, and by which papers where nothing else does. */
export const requirement = z
  .strictObject({
    requirement: z.string(),
    part: z.string().optional(),
    "met-by-part": z.string().optional(),
    title: localized.optional(),
    "any-of": z.array(nameOf("evidence")).min(1).optional(),
    "all-of": z.array(nameOf("evidence")).min(2).optional(),
    code: z.string().optional(),
    each: z.string().optional(),
    "met-by": z.string().optional(),
    shows: z.string().optional(),
    or: z
      .array(z.strictObject({ "met-by": z.string(), shows: z.string().optional() }))
      .min(1)
      .optional(),
    when: z.string().optional(),
    unmet: z.enum(["upload", "official"]).default("upload"),
  })
  .refine((it) => (it["any-of"] === undefined) !== (it["all-of"] === undefined), { error: "either any-of or all-of" })
  .refine((it) => it.code === undefined || it["any-of"]?.length === 1, { error: "one paper in any-of", path: ["code"] })
  .refine((it) => it.or === undefined || it["met-by"] !== undefined, { error: "met-by before or", path: ["or"] })
  .meta({
    oneOf: [{ required: ["any-of"] }, { required: ["all-of"] }],
    dependentSchemas: { code: { required: ["any-of"], properties: { "any-of": { maxItems: 1 } } } },
  });
