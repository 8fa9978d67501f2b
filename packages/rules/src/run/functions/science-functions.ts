import { exp } from "../../number/exp.ts";
import { log } from "../../number/log.ts";
import { power } from "../../number/power.ts";
import { sqrt } from "../../number/sqrt.ts";
import { median, mode, stddev } from "../../number/statistics.ts";
import { lenient, strict } from "./define.ts";
import { ofList, ofNumber, ofNumbers } from "./of-numbers.ts";

/** DMN 1.5, 10.3.4.5, and `**`: what takes long decimals to work out. */
export const scienceFunctions = {
  exp: strict(ofNumber(exp)),
  log: strict(ofNumber(log)),
  median: lenient(ofList(median)),
  mode: lenient(ofList(mode)),
  power: strict(ofNumbers(power)),
  sqrt: strict(ofNumber(sqrt)),
  stddev: lenient(ofList(stddev)),
} as const;
