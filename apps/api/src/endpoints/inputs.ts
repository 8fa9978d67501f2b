import type { Json } from "@motlan/kernel";
import { z } from "zod";

export const id = z.string().min(1).max(100);

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]),
);

/** Answers by path; null takes one away. */
export const answers = z.record(z.string().max(100), json).refine((it) => Object.keys(it).length <= 200);

/** A person's own words. */
export const words = z.string().max(2_000);

/** Which dossier, and on which of its states the act was decided. */
export const seen = { dossierId: id, seq: z.number().int().nonnegative() };
