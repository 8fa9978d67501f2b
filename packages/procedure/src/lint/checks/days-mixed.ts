import { isRecord } from "@motlan/kernel";
import type { Check } from "../check.ts";
import { clocksOf } from "../dates/deadlines.ts";

/** A deadline that counts working days in one place and days of the calendar in another: nobody can tell which was meant. */
export const daysMixed = {
  code: "days-mixed",
  level: "warning",
  find: ({ procedure }) =>
    clocksOf(procedure).flatMap(({ deadline, at, name }) => {
      const counted = countsIn(deadline.due.tree);
      return counted.includes("working") && counted.includes("calendar") ? [{ at, params: { name } }] : [];
    }),
} as const satisfies Check;

/** Which days a rule counts, wherever in it. */
const countsIn = (part: unknown): readonly ("working" | "calendar")[] => {
  if (Array.isArray(part)) return part.flatMap(countsIn);
  if (!isRecord(part)) return [];
  const within = Object.values(part).flatMap(countsIn);
  if (part["node"] === "call" && part["name"] === "working days") return ["working", ...within];
  const isDays = part["node"] === "time" && Array.isArray(part["shapes"]) && part["shapes"].includes("duration");
  return isDays ? ["calendar", ...within] : within;
};
