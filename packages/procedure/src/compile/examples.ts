import { fieldType } from "@motlan/fields";
import { type Issue, type Json, type Outcome, unlessIssues } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";
import type { z } from "zod";
import type { Catalogue } from "../catalogue.ts";
import type { Example } from "../examples.ts";
import type { Procedure } from "../procedure.ts";
import { examplesFormat } from "./format-examples.ts";
import { again } from "./given-twice.ts";
import { own } from "./own.ts";
import type { Path } from "./places.ts";
import { type Read, readSource, type SourceFile } from "./source.ts";

type Definition = z.infer<typeof examplesFormat>["examples"][number];
type At = Read<unknown>["at"];

/**
 * Reads the examples of a procedure: what they name of it is there, and what they answer is something the field takes.
 * Who files, and what comes before, is known to nobody here: the command line looks for it.
 */
export const compileExamples = (
  source: SourceFile,
  procedure: Procedure,
  catalogue: Catalogue,
): Outcome<readonly Example[]> => {
  const read = readSource(source, examplesFormat);
  if (!read.ok) return read;
  const { data, at } = read.value;
  const issues = [
    ...again(data.examples.map(({ example: name }, index) => ({ name, path: ["examples", index, "example"], at }))),
    ...data.examples.flatMap((example, index) =>
      checkExample(example, ["examples", index], { at, procedure, catalogue }),
    ),
  ];
  return unlessIssues(issues, () => data.examples.map(exampleOf));
};

const exampleOf = ({ example, "comes-for": comesFor, choices, parties, expect, ...rest }: Definition): Example => {
  const { due, parties: standing, doubts, proposed, ...more } = expect;
  return {
    ...rest,
    id: example,
    comesFor,
    choices: Object.fromEntries(
      Object.entries(choices).map(([name, choice]) => [name, typeof choice === "string" ? [choice] : choice]),
    ),
    parties: Object.fromEntries(
      Object.entries(parties).map(([name, { refuses, ...party }]) => [
        name,
        { ...party, ...(refuses === undefined ? {} : { refuses }) },
      ]),
    ),
    expect: {
      ...more,
      ...(due === undefined ? {} : { due }),
      ...(doubts === undefined ? {} : { doubts }),
      ...(proposed === undefined ? {} : { proposed }),
      ...(standing === undefined ? {} : { parties: standing }),
    },
  };
};

interface Known {
  readonly at: At;
  readonly procedure: Procedure;
  readonly catalogue: Catalogue;
}

const checkExample = (example: Definition, path: Path, known: Known): readonly Issue[] => {
  const { procedure, at } = known;
  const { papers, fees, checks, doubts = [], values, proposed = {} } = example.expect;
  const expected = (name: string): Path => [...path, "expect", name];
  return [
    ...Object.entries(example.answers).flatMap(([name, value]) =>
      checkAnswer(name, value, { ...known, path: [...path, "answers", name] }),
    ),
    ...Object.entries(example.stated).flatMap(([name, value]) =>
      checkAnswer(name, value, { ...known, path: [...path, "stated", name] }),
    ),
    ...checkParties(example, path, known),
    ...unknown(Object.keys(example.choices), Object.keys(procedure.subjects), (name, suggestion) =>
      at([...path, "choices", name], "subject-unknown", { name, suggestion }),
    ),
    ...unknown(Object.keys(papers), ids(procedure.requires), (name, suggestion) =>
      at([...expected("papers"), name], "paper-unknown", { name, suggestion }),
    ),
    ...unknown(Object.keys(fees), ids(procedure.fee), (name, suggestion) =>
      at([...expected("fees"), name], "fee-unknown", { name, suggestion }),
    ),
    ...unknown(checks, ids(procedure.checks), (name, suggestion) =>
      at([...expected("checks"), checks.indexOf(name)], "check-unknown", { name, suggestion }),
    ),
    ...unknown(doubts, [...Object.keys(procedure.fields), ...ids(procedure.doubts ?? [])], (name, suggestion) =>
      at([...expected("doubts"), doubts.indexOf(name)], "check-unknown", { name, suggestion }),
    ),
    ...Object.entries(values).flatMap(([name, value]) =>
      checkAnswer(name, value, { ...known, path: [...expected("values"), name] }),
    ),
    ...unknown(Object.keys(proposed), Object.keys(procedure.fields), (name, suggestion) =>
      at([...expected("proposed"), name], "field-unknown", { name, suggestion }),
    ),
  ];
};

/** Each is a party of the procedure; her answers and checks are looked at as the filer's are. */
const checkParties = ({ parties }: Definition, path: Path, known: Known): readonly Issue[] => {
  const { procedure, at } = known;
  const among = (procedure.parties ?? []).map(({ id }) => id);
  return [
    ...unknown(Object.keys(parties), among, (name, suggestion) =>
      at([...path, "parties", name], "subject-unknown", { name, suggestion }),
    ),
    ...Object.entries(parties).flatMap(([name, { answers, checks }]) => [
      ...Object.entries(answers).flatMap(([field, value]) =>
        checkAnswer(field, value, { ...known, path: [...path, "parties", name, "answers", field] }),
      ),
      ...unknown(checks, ids(procedure.checks), (check, suggestion) =>
        at([...path, "parties", name, "checks", checks.indexOf(check)], "check-unknown", { name: check, suggestion }),
      ),
    ]),
  ];
};

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

const unknown = (
  names: readonly string[],
  among: readonly string[],
  tell: (name: string, suggestion: string) => Issue,
): readonly Issue[] =>
  names.filter((name) => !among.includes(name)).map((name) => tell(name, nearest(name, among) ?? ""));

/** Of each of several subjects an answer stands under the key of that one: `movers[filer].relationToHead`. */
const plain = (path: string): string => path.replace(/\[[^\]]*\]/u, "");

const checkAnswer = (
  name: string,
  value: Json,
  { at, path, procedure, catalogue }: Known & { readonly path: Path },
): readonly Issue[] => {
  const field = own(procedure.fields, plain(name));
  if (field === undefined)
    return unknown([name], Object.keys(procedure.fields), (_, suggestion) =>
      at(path, "field-unknown", { name, suggestion }),
    );
  const type = fieldType(field.type);
  return type
    .validate(type.normalise(value, field.params), field.params, catalogue)
    .map(({ code, params }) => at(path, code, { name, ...params }));
};
