import { isDate } from "@motlan/kernel";
import { parseDateTime } from "../time/date-time.ts";
import { parseDayTime } from "../time/day-time.ts";
import { parseTime } from "../time/time.ts";
import { parseYearMonth } from "../time/year-month.ts";
import type { LiteralKind } from "./syntax.ts";

/** Whether a text is of a kind of date, time or duration, as FEEL writes them (DMN 1.5, 10.3.2.3). */
export const isWritten = (as: Exclude<LiteralKind, "number">, text: string): boolean => {
  switch (as) {
    case "date":
      return isDate(text);
    case "time":
      return parseTime(text) !== undefined;
    case "date-time":
      return parseDateTime(text) !== undefined;
    case "duration":
      return parseDayTime(text) !== undefined;
    case "months":
      return parseYearMonth(text) !== undefined;
  }
};
