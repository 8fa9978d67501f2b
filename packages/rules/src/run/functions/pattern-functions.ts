import { cached } from "../../text/regex/cached.ts";
import type { Program } from "../../text/regex/compile.ts";
import { matches, replaceAll, split } from "../../text/regex/run-regex.ts";
import { spend } from "../limit.ts";
import { type Apply, type Around, strict } from "./define.ts";

/** Places looked at, and steps of a pattern made, that are one step of a run: it may look so often, whatever is asked. */
const [perStepLooked, perStepMade] = [256, 16];
/** Without regard to case each letter is made a set. */
const perLetter = 64;

/** The program of a pattern; one that is none gives null. */
const programOf = (text: string, [pattern, flags]: readonly [string, string], { locals }: Around): Program | null => {
  const program = cached(pattern, flags);
  const size = program?.steps.length ?? pattern.length;
  const made = flags.includes("i") ? size * perLetter : size;
  spend(locals, Math.floor((size * text.length) / perStepLooked) + Math.floor(made / perStepMade));
  return program;
};

const matchesOf: Apply = ([text, pattern, flags = ""], around) => {
  if (typeof text !== "string" || typeof pattern !== "string" || typeof flags !== "string") return null;
  const program = programOf(text, [pattern, flags], around);
  return program && matches(program, text);
};

const replaceOf: Apply = ([text, pattern, replacement, flags = ""], around) => {
  if (typeof text !== "string" || typeof pattern !== "string" || typeof flags !== "string") return null;
  const program = programOf(text, [pattern, flags], around);
  return program && typeof replacement === "string" ? replaceAll(program, text, replacement) : null;
};

const splitOf: Apply = ([text, pattern], around) => {
  if (typeof text !== "string" || typeof pattern !== "string") return null;
  const program = programOf(text, [pattern, ""], around);
  return program && split(program, text);
};

/** DMN 1.5, 10.3.4.3: those that take a regular expression. */
export const patternFunctions = {
  matches: strict(matchesOf),
  replace: strict(replaceOf),
  split: strict(splitOf),
} as const;
