import type { Json } from "@motlan/kernel";
import { z } from "zod";

/** Text that a database can keep: no NUL, no half of a character. */
const text = z
  .string()
  .max(10_000)
  .refine((it) => it.isWellFormed() && !it.includes("\u0000"), "text-malformed");

export const id = z.string().regex(/^[\w.@:-]{1,100}$/u);

export const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), text, z.array(json), z.record(text, json)]),
);

/** Answers by path; null takes one away. */
export const answers = z.record(z.string().max(100), json).refine((it) => Object.keys(it).length <= 200);

/** A person's own words. */
export const words = text.max(2_000);

/** Which dossier, and on which of its states the act was decided. */
export const seen = { dossierId: id, seq: z.number().int().nonnegative() };

const maxDefinitionBytes = 64 * 1024;

/** A definition as it is being written. */
export const definitionText = z.string().refine((it) => Buffer.byteLength(it) <= maxDefinitionBytes, "text-too-long");
