import { isRecord } from "@motlan/kernel";

/** The numbers that stand in a rule, wherever in it. */
export const numbersIn = (part: unknown): readonly number[] => {
  if (Array.isArray(part)) return part.flatMap(numbersIn);
  if (!isRecord(part)) return [];
  const { node, value } = part;
  if (node === "literal") return typeof value === "number" ? [value] : [];
  return Object.values(part).flatMap(numbersIn);
};

/** The texts that stand in a rule; those that are times by the clock have a shape. */
export const textsIn = (part: unknown, shape?: string): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap((it) => textsIn(it, shape));
  if (!isRecord(part)) return [];
  const { node, value } = part;
  if (node === "literal") return typeof value === "string" && part["shape"] === shape ? [value] : [];
  return Object.values(part).flatMap((it) => textsIn(it, shape));
};

/** The days that a rule counts as working days. */
export const workingDaysIn = (part: unknown): readonly number[] => {
  if (Array.isArray(part)) return part.flatMap(workingDaysIn);
  if (!isRecord(part)) return [];
  if (part["node"] === "call" && part["name"] === "working days") return numbersIn(part["of"]);
  return Object.values(part).flatMap(workingDaysIn);
};
