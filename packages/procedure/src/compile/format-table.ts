import { z } from "zod";
import { nameOf } from "./format-common.ts";

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

/** What a province has set, of the place that tells its province; `else` where it has set nothing. */
const byProvince = z.strictObject({ table: nameOf("province-table"), of: z.string(), else: cell.default("null") });

/** What works a value out: a rule, a decision table, or a table of figures by province. */
export const workedOut = z.union([z.string(), table, byProvince], { error: "a rule in quotes, or a table" });

export type ByProvince = z.infer<typeof byProvince>;

/** Whether a place is in an area of the catalogue, on the day that it is asked. */
export const inArea = z.strictObject({ area: nameOf("area"), of: z.string() });

export type WrittenInArea = z.infer<typeof inArea>;

export type WrittenCell = z.infer<typeof cell>;

export type WrittenTable = z.infer<typeof table>;
