import type { Issue, Language, Localized, Phrase } from "@motlan/kernel";
import { expectedWords } from "./expected.ts";
import { hints } from "./hints.ts";
import { problemWords, unknownProblem } from "./problems.ts";

/** A problem in words: what is wrong, what was expected, what may have been meant. */
export interface ProblemText {
  readonly title: string;
  readonly expected: string | null;
  /** The type that was found in its place. */
  readonly found: string | null;
  readonly hint: string | null;
  readonly suggestion: string | null;
}

/** Where what was found stands beside what was expected, and not in the sentence. */
const insteadOf: readonly string[] = ["rule-type", "example-fails"];

/** Each type of field has its own codes for what it does not take; a form tells them, and here the name is enough. */
const notTaken: Phrase<{ readonly name: string; readonly code: string }> = {
  vi: ({ name, code }) => `“${name}” không nhận giá trị này (${code}).`,
  en: ({ name, code }) => `“${name}” does not take this value (${code}).`,
};

type RegisterNames = Readonly<Record<string, Localized>>;

export const problemText = (
  language: Language,
  { code, params = {} }: Issue,
  registers: RegisterNames,
): ProblemText => {
  const told = (key: string): string => String(params[key] ?? "");
  const words = problemWords[code];
  const register = registers[told("register")];
  const names = {
    name: told("name"),
    found: told("found"),
    kind: told("kind"),
    list: told("list"),
    law: told("law"),
    language: told("language"),
    field: told("field"),
    loop: told("loop"),
    rows: told("rows"),
    case: told(`case-${language}`),
    register: register?.[language] ?? told("register"),
  };
  const otherwise = names.name === "" ? unknownProblem : notTaken;
  const hint = hints[told("hint")];
  return {
    title: (words ?? otherwise)[language]({ ...names, code }),
    expected: told("expected") === "" ? null : expectedWords(told("expected"))[language],
    found: insteadOf.includes(code) && told("found") !== "" ? expectedWords(told("found"))[language] : null,
    hint: hint?.[language] ?? null,
    suggestion: told("suggestion") === "" ? null : told("suggestion"),
  };
};
