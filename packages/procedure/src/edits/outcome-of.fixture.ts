import { type Issue, type Outcome, unlessIssues } from "@motlan/kernel";
import { isMap, isNode, isScalar, parseDocument } from "yaml";
import type { Catalogue } from "../catalogue.ts";
import { compileCatalogue } from "../compile/catalogue.ts";
import { type CompiledProcedure, compileProcedure, compileRead } from "../compile/procedure.ts";
import { type ParsedYaml, parseYaml, type SourceFile } from "../compile/source.ts";
import { writtenIn } from "../compile/written.ts";
import { lint } from "../lint/lint.ts";
import type { Procedure } from "../procedure.ts";
import { type RealDefinition, realDefinitions } from "../schemas/real-definitions.fixture.ts";
import type { Edited } from "./edit.fixture.ts";

/** What the files say that are as they were: it is the same each time. */
const remembered = new Map<SourceFile, Outcome<ParsedYaml>>();

const rememberingParser = (source: SourceFile): Outcome<ParsedYaml> => {
  const known = remembered.get(source) ?? parseYaml(source);
  if (realDefinitions.some((it) => it === source)) remembered.set(source, known);
  return known;
};

/** The whole catalogue, one file of which may be another. */
const catalogueWith = (original?: RealDefinition, text = ""): Outcome<Catalogue> => {
  const files = realDefinitions.map((it) => (it === original ? { ...it, text } : it));
  const of = (format: RealDefinition["format"]) => files.filter((it) => it.format === format);
  const one = (file: string) => files.find((it) => it.file.startsWith(file)) ?? { file, text: "" };
  const units = one("code-lists/units.yaml");
  const oldUnits = one("code-lists/old-units.yaml");
  return compileCatalogue(
    {
      entities: of("entity"),
      registers: of("register"),
      codeLists: of("code-list").filter((it) => it !== units && it !== oldUnits),
      evidence: of("evidence"),
      byProvince: of("province-table"),
      areas: of("area"),
      authorities: one("authorities.yaml"),
      units,
      oldUnits,
      calendar: one("calendars/"),
      procedures: of("procedure"),
    },
    rememberingParser,
  );
};

const whole = catalogueWith();
if (!whole.ok) throw new Error(JSON.stringify(whole.issues));
export const catalogue = whole.value;

const procedures = realDefinitions.filter(({ format }) => format === "procedure");

/** The real procedures, in which nothing is wrong. */
export const compiledProcedures: readonly Procedure[] = procedures.flatMap((source) => {
  const compiled = compileProcedure(source, catalogue, procedures);
  return compiled.ok ? [compiled.value] : [];
});

/** What comes of an edited definition, in the catalogue as it is otherwise. */
const outcomeOf = ({ original, text }: Edited): Outcome<unknown> => {
  if (original.format !== "procedure") return catalogueWith(original, text);
  const source = { file: original.file, text };
  const compiled = compileRead(source, catalogue, procedures);
  if (!compiled.ok) return compiled;
  const written = writtenIn(source, catalogue, procedures);
  return written.ok ? unlessIssues(checked(compiled.value), () => compiled.value) : written;
};

/** What checks find, where no register tells anything and where one tells all. */
const checked = (compiled: CompiledProcedure): readonly Issue[] =>
  [undefined, "population"].flatMap((register) => {
    const around = { today: "2027-03-01", examples: 0, official: null, procedures: new Map(), codes: [] };
    const { error, warning } = lint(compiled, catalogue, { ...around, holderOf: () => register });
    return [...error, ...warning];
  });

/** All that an edit shows to be wrong with the compiler: that it throws, or loses a place. */
export const faultsOf = (edit: Edited): readonly string[] => {
  try {
    const outcome = outcomeOf(edit);
    return outcome.ok ? [] : outcome.issues.flatMap((issue) => misplaced(issue, edit) ?? []);
  } catch (thrown) {
    return [`throws ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`];
  }
};

/** What is wrong with the place of an issue: nothing where it is inside the file, and in the part that its path names. */
const misplaced = ({ code, path, params = {} }: Issue, { original, text }: Edited): string | undefined => {
  const { file, line, column } = params;
  const inside = file === original.file ? text : realDefinitions.find((it) => it.file === file)?.text;
  if (inside === undefined) return `${code} is in no file: ${String(file)}`;
  const lines = inside.split("\n");
  const there = typeof line === "number" && Number.isInteger(line) ? lines[line - 1] : undefined;
  if (there === undefined) return `${code} is in no line: ${String(line)} of ${lines.length}`;
  if (typeof column !== "number" || !Number.isInteger(column) || column < 1 || column > there.length + 1)
    return `${code} is in no column: ${String(column)} of ${there.length}`;
  const offset = lines.slice(0, Number(line) - 1).join("\n").length + Math.min(1, Number(line) - 1) + column - 1;
  const part = path === "" ? undefined : partOf(inside, path);
  if (part === undefined || (part.from <= offset && offset <= part.to)) return undefined;
  return `${code} is at ${offset}, and ${path} from ${part.from} to ${part.to}`;
};

let parsed = { text: "", contents: parseDocument("").contents };

/** An edit has several issues in the same text. */
const contentsOf = (text: string) => {
  if (parsed.text !== text) parsed = { text, contents: parseDocument(text, { logLevel: "silent" }).contents };
  return parsed.contents;
};

/** From where to where the outermost part stands that a path leads into. */
const partOf = (text: string, path: string): { readonly from: number; readonly to: number } | undefined => {
  const contents = contentsOf(text);
  const pairs = isMap(contents) ? contents.items : [];
  const pair = pairs.find(({ key }) => isScalar(key) && /^[^.[]+/u.exec(path)?.[0] === String(key.value));
  if (pair === undefined || !isScalar(pair.key) || !pair.key.range) return undefined;
  const end = isNode(pair.value) ? pair.value.range?.[2] : undefined;
  return { from: pair.key.range[0], to: end ?? pair.key.range[2] };
};
