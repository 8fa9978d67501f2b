import type { Parameter, Pattern, Signature } from "../compile/pattern.ts";
import { signatures } from "../compile/signatures.ts";
import { fewLiterals } from "./few-literals.fixture.ts";
import { moreCalls } from "./more-calls.fixture.ts";
import { ordered, single, type TypeName } from "./oracle-types.fixture.ts";
import { isHole, type Template, template } from "./template.fixture.ts";

/** Extensions: what only we have, no other can judge. */
const extensions: ReadonlySet<string> = new Set(["in words", "year of", "local time"]);

/** Parameters for which few arguments make sense, by the places of `fewLiterals`. */
const fewArguments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  substring: { "start position": "index", length: "length" },
  sublist: { "start position": "index", length: "length" },
  "insert before": { position: "index" },
  remove: { position: "index" },
  "list replace": { position: "index" },
  replace: { pattern: "pattern", replacement: "replacement", flags: "flags" },
  matches: { pattern: "pattern", flags: "flags" },
  split: { delimiter: "pattern" },
  number: { from: "numeral", "grouping separator": "separator", "decimal separator": "separator" },
  date: { from: "date text", year: "year", month: "month", day: "day" },
  time: { from: "time text", hour: "hour", minute: "minute", second: "second", offset: "offset" },
  "date and time": { from: "date-time text" },
  duration: { from: "duration text" },
  exp: { number: "exponent" },
};

/** Parameters that are so in every function that has them. */
const everywhere: readonly string[] = ["scale", "match"];

/** Of what kinds feelin knows the least and the greatest: of numbers; texts stand for the others. */
const extremes: readonly TypeName[] = ["number", "text"];

/** Whose names make the parser that both engines have misread another name with an `and` in it. */
const unnamed: ReadonlySet<string> = new Set(["date and time", "years and months duration"]);

type Letters = Readonly<Record<string, TypeName>>;

const nameOf = (pattern: Pattern, letters: Letters): TypeName => {
  if (pattern.is === "type") return pattern.type.kind;
  if (pattern.is === "letter") return letters[pattern.letter] ?? "number";
  return pattern.is === "function" ? "function" : `${pattern.is}<${nameOf(pattern.of, letters)}>`;
};

/** `function($a, $b) <boolean|$a:number,$b:number>` */
const functionText = (takes: readonly Pattern[], letters: Letters): string => {
  const names = takes.map((_, index) => `$${"abc"[index] ?? "z"}`);
  const binds = takes.map((take, index) => `${names[index] ?? ""}:${nameOf(take, letters)}`);
  return `function(${names.join(", ")}) <boolean|${binds.join(",")}>`;
};

const argumentText = (is: string, { name, pattern }: Parameter, letters: Letters): string => {
  if (pattern.is === "function") return functionText(pattern.takes, letters);
  const few = (everywhere.includes(name) ? name : fewArguments[is]?.[name]) ?? "";
  const type = nameOf(pattern, letters);
  return fewLiterals[few]?.type === type ? `<${few}>` : `<${type}>`;
};

/** The parameters as often as they may be given: without the optional ones, and with the last one repeated. */
const chosen = ({ takes }: Signature): readonly (readonly Parameter[])[] => {
  const last = takes.at(-1);
  const required = takes.filter(({ optional }) => !optional);
  if (last?.rest) return [takes, [...takes, last]];
  return required.length < takes.length ? [required, takes] : [takes];
};

const calls = (is: string, signature: Signature, letters: Letters): readonly Template[] => {
  const type = nameOf(signature.gives, letters);
  return chosen(signature).flatMap((parameters) => {
    const texts = parameters.map((parameter) => argumentText(is, parameter, letters));
    const made = template(is, type, `${is}(${texts.join(", ")})`);
    if (unnamed.has(is) || signature.takes.some(({ rest }) => rest)) return [made];
    const named = parameters.map(({ name }, index) => `${name}: ${texts[index] ?? ""}`);
    return [made, { ...template(is, type, `${is}(${named.join(", ")})`), named: true }];
  });
};

const hasLetter = (pattern: Pattern, letter: string): boolean => {
  if (pattern.is === "letter") return pattern.letter === letter;
  return pattern.is === "list" || pattern.is === "range" ? hasLetter(pattern.of, letter) : false;
};

const typesFor = (is: string, signature: Signature): readonly Letters[] => {
  const takes = (letter: string): boolean => signature.takes.some(({ pattern }) => hasLetter(pattern, letter));
  const orderedTypes = is === "min" || is === "max" ? extremes : ordered;
  if (takes("O")) return orderedTypes.map((type) => ({ O: type }));
  return takes("T") ? single.map((type) => ({ T: type })) : [{}];
};

const ofFunction = ([is, known]: readonly [string, readonly Signature[]]): readonly Template[] =>
  known.flatMap((signature) => typesFor(is, signature).flatMap((letters) => calls(is, signature, letters)));

/** Nothing is taken from a template that has no hole for its list: `flatten` of one list is another matter. */
const isOfOneLevel = ({ is, parts }: Template): boolean =>
  is !== "flatten" && parts.every((part) => !isHole(part) || !part.type.startsWith("list<list"));

/** A call for each signature of each function, by position and by name. */
export const builtIns: readonly Template[] = [
  ...[...signatures]
    .filter(([is]) => !extensions.has(is))
    .flatMap(ofFunction)
    .filter(isOfOneLevel),
  ...moreCalls,
];
