import { readFile } from "node:fs/promises";
import { fieldType } from "@motlan/fields";
import { fail, type Issue, issue, type Json, type Outcome, ok, unlessIssues } from "@motlan/kernel";
import { askedFields, type Catalogue, type Procedure } from "@motlan/procedure";
import { type Read, readSource } from "@motlan/procedure/compile";
import { nearest } from "@motlan/rules/compile";
import { z } from "zod";

/** What somebody answers who is tried as: values by path, and whom she picks, as in an example. */
export interface TryScript {
  readonly answers: Readonly<Record<string, Json>>;
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** A file that says nothing answers nothing. */
const format = z
  .strictObject({
    answers: z.record(z.string(), z.json()).default({}),
    choices: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  })
  .nullable();

interface Tried {
  readonly procedure: Procedure;
  readonly catalogue: Catalogue;
}

/** Reads what is answered; what the procedure does not ask, and what a field does not take, is wrong as in an example. */
export const readScript = async (file: string | undefined, tried: Tried): Promise<Outcome<TryScript>> => {
  if (file === undefined) return ok({ answers: {}, choices: {} });
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return fail(issue("file-unreadable", "", { file }));
  const read = readSource({ file, text }, format);
  if (!read.ok) return read;
  const { data, at, atKey } = read.value;
  const { answers, choices } = data ?? { answers: {}, choices: {} };
  const issues = [
    ...Object.entries(answers).flatMap(([name, value]) => wrongWithAnswer({ name, value }, tried, { at, atKey })),
    ...unknown(Object.keys(choices), Object.keys(tried.procedure.subjects), (name, params) =>
      atKey(["choices", name], "subject-unknown", params),
    ),
  ];
  return unlessIssues(issues, () => ({
    answers,
    choices: Object.fromEntries(Object.entries(choices).map(([name, choice]) => [name, [choice].flat()])),
  }));
};

interface Answer {
  readonly name: string;
  readonly value: Json;
}

type Places = Pick<Read<unknown>, "at" | "atKey">;

const wrongWithAnswer = (
  { name, value }: Answer,
  { procedure, catalogue }: Tried,
  { at, atKey }: Places,
): readonly Issue[] => {
  const asked = askedFields(procedure);
  const field = asked.includes(plain(name)) ? procedure.fields[plain(name)] : undefined;
  if (field === undefined)
    return unknown([name], asked, (_, params) => atKey(["answers", name], "field-unknown", params));
  if (field.computed !== undefined) return [atKey(["answers", name], "answer-worked-out", { name })];
  const type = fieldType(field.type);
  return type
    .validate(type.normalise(value, field.params), field.params, catalogue)
    .map(({ code, params }) => at(["answers", name], code, { name, ...params }));
};

/** Of each of several subjects an answer stands under the key of that one: `movers[filer].relationToHead`. */
const plain = (path: string): string => path.replace(/\[[^\]]*\]/u, "");

const unknown = (
  names: readonly string[],
  among: readonly string[],
  tell: (name: string, params: NonNullable<Issue["params"]>) => Issue,
): readonly Issue[] =>
  names
    .filter((name) => !among.includes(name))
    .map((name) => tell(name, { name, suggestion: nearest(name, among) ?? "" }));
