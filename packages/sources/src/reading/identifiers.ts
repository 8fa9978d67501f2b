import type { Json } from "@motlan/kernel";
import { pick, type Question } from "@motlan/prefill";

/** What a record is looked for by, under the names of the register. */
export const identifiersIn = ({ service, given }: Question): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(service.identify).map(([name, shape]) => [name, pick(given, shape)]));
