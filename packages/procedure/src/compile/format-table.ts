import { z } from "zod";

/** FEEL, or a number, truth or null that YAML has read already. */
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()], { error: "a cell: text, number or truth" });

export const table = z.strictObject({
  /** What each column tests. */
  decide: z.array(z.string()),
  /** A cell for each column, and last what the row gives. */
  rows: z.array(z.array(cell)),
  hit: z.enum(["unique", "any", "first"]).default("unique"),
  /** Where no row matches. */
  else: cell.optional(),
});

/** What works a value out: a rule, or a decision table. */
export const workedOut = z.union([z.string(), table], { error: "a rule in quotes, or a table" });

export type WrittenCell = z.infer<typeof cell>;

export type WrittenTable = z.infer<typeof table>;
