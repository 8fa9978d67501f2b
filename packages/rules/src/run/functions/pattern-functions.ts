import { cached } from "../../text/regex/cached.ts";
import type { Program } from "../../text/regex/compile.ts";
import { fixedOf } from "../../text/regex/fixed.ts";
import { matches, replaceAll, split } from "../../text/regex/run-regex.ts";
import type { Locals } from "../inner.ts";
import { spend } from "../limit.ts";
import { type Apply, type Around, type FeelFunction, strictOn } from "./define.ts";

/** Places looked at, and steps of a pattern made, that are one step of a run: it may look so often, whatever is asked. */
const [perStepLooked, perStepMade] = [256, 16];
/** Without regard to case each letter is made a set. */
const perLetter = 64;

type ProgramOf = (text: string, pattern: string, flags: string, around: Around) => Program | null;

/** What finds the program of a pattern for one call, which mostly has the pattern of the time before; one that is none gives null. */
const findingPrograms = (): ProgramOf => {
  let last: { readonly pattern: string; readonly flags: string; readonly program: Program | null } | undefined;
  return (text, pattern, flags, { locals }) => {
    if (last?.pattern !== pattern || last.flags !== flags) last = { pattern, flags, program: cached(pattern, flags) };
    spendOn(last.program, text, { pattern, flags, locals });
    return last.program;
  };
};

interface Spent {
  readonly pattern: string;
  readonly flags: string;
  readonly locals: Locals;
}

const spendOn = (program: Program | null, text: string, { pattern, flags, locals }: Spent): void => {
  const size = program?.steps.length ?? pattern.length;
  const made = flags.includes("i") ? size * perLetter : size;
  spend(locals, Math.floor((size * text.length) / perStepLooked) + Math.floor(made / perStepMade));
};

const matchesOf = (): Apply => {
  const programOf = findingPrograms();
  return ([text, pattern, flags = ""], around) => {
    if (typeof text !== "string" || typeof pattern !== "string" || typeof flags !== "string") return null;
    const program = programOf(text, pattern, flags, around);
    return program && matches(program, text);
  };
};

/** `matches(code, "[A-Z]{2}")`: the pattern is read once. */
const matchesWritten: FeelFunction["written"] = (pattern) => {
  const program = typeof pattern === "string" ? cached(pattern, "") : null;
  if (program === null) return null;
  const [size, fixed] = [program.steps.length, fixedOf(program)];
  return (text, locals) => {
    if (typeof text !== "string") return null;
    const found = fixed?.(text);
    if (found !== undefined) return found;
    spend(locals, Math.floor((size * text.length) / perStepLooked) + Math.floor(size / perStepMade));
    return matches(program, text);
  };
};

const replaceOf = (): Apply => {
  const programOf = findingPrograms();
  return ([text, pattern, replacement, flags = ""], around) => {
    if (typeof text !== "string" || typeof pattern !== "string" || typeof flags !== "string") return null;
    const program = programOf(text, pattern, flags, around);
    return program && typeof replacement === "string" ? replaceAll(program, text, replacement) : null;
  };
};

const splitOf = (): Apply => {
  const programOf = findingPrograms();
  return ([text, pattern], around) => {
    if (typeof text !== "string" || typeof pattern !== "string") return null;
    const program = programOf(text, pattern, "", around);
    return program && split(program, text);
  };
};

/** DMN 1.5, 10.3.4.3: those that take a regular expression. */
export const patternFunctions = {
  matches: { ...strictOn(matchesOf), written: matchesWritten },
  replace: strictOn(replaceOf),
  split: strictOn(splitOf),
} as const;
