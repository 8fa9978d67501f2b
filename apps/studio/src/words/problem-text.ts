import type { Issue, Localized } from "@motlan/kernel";
import type { Text } from "@motlan/ui";
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

type RegisterNames = Readonly<Record<string, Localized>>;

export const problemText = (t: Text, { code, params = {} }: Issue, registers: RegisterNames): ProblemText => {
  const told = (key: string): string => String(params[key] ?? "");
  const words = problemWords[code];
  const register = registers[told("register")];
  const names = {
    name: told("name"),
    found: told("found"),
    list: told("list"),
    loop: told("loop"),
    rows: told("rows"),
    case: t({ vi: told("case-vi"), en: told("case-en") }),
    register: register ? t(register) : told("register"),
  };
  const hint = hints[told("hint")];
  return {
    title: words ? t(words, names) : t(unknownProblem, { code }),
    expected: told("expected") === "" ? null : t(expectedWords(told("expected"))),
    found: code === "rule-type" && told("found") !== "" ? t(expectedWords(told("found"))) : null,
    hint: hint ? t(hint) : null,
    suggestion: told("suggestion") === "" ? null : told("suggestion"),
  };
};
