import { provideLate } from "../late.ts";
import { lateValues } from "../late-values.ts";
import { baseFunctions } from "./base-functions.ts";
import { convertFunctions } from "./convert-functions.ts";
import { extremeFunctions } from "./extreme-functions.ts";
import { listFunctions } from "./list-functions.ts";
import { numberFunctions } from "./number-functions.ts";
import { patternFunctions } from "./pattern-functions.ts";
import { rangeFunctions } from "./range-functions.ts";
import { provide } from "./registry.ts";
import { scienceFunctions } from "./science-functions.ts";
import { textFunctions } from "./text-functions.ts";
import { timeFunctions } from "./time-functions.ts";
import { wordsFunctions } from "./words-functions.ts";

/** Each function of the language. */
const functions = {
  ...baseFunctions,
  ...convertFunctions,
  ...extremeFunctions,
  ...listFunctions,
  ...numberFunctions,
  ...patternFunctions,
  ...rangeFunctions,
  ...scienceFunctions,
  ...textFunctions,
  ...timeFunctions,
  ...wordsFunctions,
} as const;

export type FunctionName = keyof typeof functions;

/** Puts all at hand. */
export const provideAll = (): void => {
  provide(functions);
  provideLate(lateValues);
};
