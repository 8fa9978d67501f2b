import { parseArgs } from "node:util";
import { fail, type Issue, issue, type Localized, type Outcome, ok } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";

export interface Given {
  readonly words: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
}

/** An option that takes a value where `takes` names one; a flag where it does not. */
export interface Option {
  readonly takes?: string;
  /** What alone it may be. */
  readonly among?: readonly string[];
  readonly what: Localized;
}

/** What a command takes. */
export interface Taken {
  readonly options?: Readonly<Record<string, Option>>;
  /** How many words, at least and at most. */
  readonly words: readonly [least: number, most: number];
  /** Options without which it is not understood. */
  readonly needs?: readonly string[];
  /** What else is not understood. */
  readonly refuses?: (given: Given) => Issue | undefined;
}

type Options = Readonly<Record<string, Option>>;

/** What was written behind a command's name; or the first thing in it that is not understood. Issues: `commandText`. */
export const readParameters = (
  command: Taken,
  options: Options,
  parameters: readonly string[],
): Outcome<Given & { readonly isHelp: boolean }> => {
  const { values, positionals, tokens } = parseArgs({
    args: [...parameters],
    options: Object.fromEntries(
      Object.entries(options).map(
        ([name, { takes }]) => [name, { type: takes === undefined ? "boolean" : "string" }] as const,
      ),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const written = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const value = new Map(Object.entries(values));
  const given: Given = {
    words: positionals,
    flag: (name) => value.get(name) === true,
    text: (name) => {
      const found = value.get(name);
      return typeof found === "string" && found !== "" ? found : undefined;
    },
  };
  if (written.some(({ rawName }) => rawName === "--help" || rawName === "-h")) return ok({ ...given, isHelp: true });
  const wrong =
    written.map((it) => wrongWithOption(options, it)).find((it) => it !== null) ??
    wrongWithWords(command, given) ??
    missingOption(command, options, given) ??
    command.refuses?.(given);
  return wrong ? fail(wrong) : ok({ ...given, isHelp: false });
};

/** `issue(code)` with what was probably meant, where anything near is known. */
export const suggesting = (
  code: string,
  written: string,
  among: readonly string[],
  params: NonNullable<Issue["params"]>,
): Issue => {
  const suggestion = nearest(written, among);
  return issue(code, "", suggestion === undefined ? params : { ...params, suggestion });
};

interface Written {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

const wrongWithOption = (options: Options, { name, rawName, value, inlineValue }: Written): Issue | null => {
  const option = Object.hasOwn(options, name) && rawName.startsWith("--") ? options[name] : undefined;
  if (option === undefined) return unknownOption(rawName, Object.keys(options));
  const { takes, among } = option;
  if (takes === undefined) return value === undefined ? null : issue("option-takes-nothing", "", { name: rawName });
  // An option behind an option is never its value: the value was forgotten.
  if (value === undefined || value === "" || (!inlineValue && value.startsWith("-")))
    return issue("option-value-missing", "", { name: rawName, takes });
  if (among === undefined || among.includes(value)) return null;
  return suggesting("option-value-unknown", value, among, { name: rawName, found: value, among: among.join(" · ") });
};

/** Of one letter nothing can be said to be near. */
const unknownOption = (name: string, known: readonly string[]): Issue =>
  name.startsWith("--")
    ? suggesting(
        "option-unknown",
        name,
        known.map((it) => `--${it}`),
        { name },
      )
    : issue("option-unknown", "", { name });

const wrongWithWords = ({ words: [least, most] }: Taken, { words }: Given): Issue | null => {
  if (words.length < least) return issue("words-missing", "", { least, found: words.length });
  const [beyond] = words.slice(most);
  return beyond === undefined ? null : issue("words-too-many", "", { most, found: beyond });
};

const missingOption = ({ needs = [] }: Taken, options: Options, { text }: Given): Issue | null => {
  const name = needs.find((it) => text(it) === undefined);
  return name === undefined ? null : optionMissing(name, options[name]?.takes ?? name);
};

export const optionMissing = (name: string, takes: string): Issue =>
  issue("option-missing", "", { name: `--${name}`, takes });
