import type { Outcome } from "@motlan/kernel";
import { ok } from "@motlan/kernel";
import type { Catalogue } from "../catalogue.ts";
import { type ProcedureDefinition, procedureFormat } from "./format-procedure.ts";
import type { ByProvince, WrittenInArea, WrittenTable } from "./format-table.ts";
import type { Path } from "./places.ts";
import { type Read, readSource, type SourceFile } from "./source.ts";
import { type SaidByPart, wholeOf } from "./whole.ts";

/** A part of a definition as its author wrote it: the line it begins in, and its rules as text. */
export interface WrittenPart {
  readonly line: number;
  readonly rules: Readonly<Partial<Record<RuleName, string>>>;
}

export type RuleName =
  | "when"
  | "from"
  | "where"
  | "computed"
  | "amount"
  | "unless"
  | "shows"
  | "authority"
  | "of"
  | "due";

/** By kind and name: `page child`, `section child/notice`, `field child.fullName`, `subject mother`, `requirement …`. */
export type Written = Readonly<Record<string, WrittenPart>>;

/**
 * Where each part of a definition stands and what its rules say. What is published has neither: rules are trees there,
 * and an outline for the author shows the author's own words.
 */
export const writtenIn = (
  source: SourceFile,
  catalogue: Catalogue,
  others: readonly SourceFile[] = [],
): Outcome<Written> => {
  const written = readSource(source, procedureFormat);
  const whole = written.ok ? wholeOf(written.value, others) : written;
  if (!whole.ok) return whole;
  const { read, parts } = whole.value;
  const part = partOf(read);
  return ok(
    Object.fromEntries([
      ...formParts(read.data, catalogue, part),
      ...otherParts(read.data, part),
      ...parts.flatMap((it, n) => bundledParts(it, n, part)),
    ]),
  );
};

type Rules = Readonly<Partial<Record<RuleName, string | undefined>>>;
type Entry = readonly [key: string, part: WrittenPart];
type PartAt = (key: string, path: Path, rules?: Rules) => Entry;

const partOf =
  ({ at }: Read<ProcedureDefinition>): PartAt =>
  (key, path, rules = {}) => [
    key,
    {
      line: Number(at(path, "").params?.line ?? 1),
      rules: Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== undefined)),
    },
  ];

const formParts = ({ pages, ask, subjects }: ProcedureDefinition, catalogue: Catalogue, part: PartAt): Entry[] =>
  pages.flatMap(({ page, sections }, p) => [
    part(`page ${page}`, ["pages", p]),
    ...sections.flatMap(({ section, when, fields }, s) => [
      part(`section ${page}/${section}`, ["pages", p, "sections", s], { when }),
      ...fields.flatMap((entry, f) => {
        const own = typeof entry === "string" ? undefined : entry.when;
        return expanded(typeof entry === "string" ? entry : entry.field, subjects, catalogue).map((path) => {
          const question = Object.hasOwn(ask, path) ? ask[path] : undefined;
          const rules = { when: own ?? question?.when, computed: textOf(question?.computed) };
          return part(`field ${path}`, ["pages", p, "sections", s, "fields", f], rules);
        });
      }),
    ]),
  ]);

/** A table in one line: `registrationKind, copies: "late", > 3 → 8000; else → 0`. */
const textOf = (written: string | WrittenTable | WrittenInArea | ByProvince | undefined): string | undefined => {
  if (typeof written !== "object") return written;
  if ("area" in written) return `${written.of} → ${written.area}`;
  if ("table" in written) return `${written.table}[${written.of}.province]`;
  const rows = written.rows.map((row) => `${row.slice(0, -1).join(", ")} → ${row.at(-1) ?? ""}`);
  const last = written.else === undefined ? [] : [`else → ${written.else}`];
  return `${written.decide.join(", ")}: ${[...rows, ...last].join("; ")}`;
};

/** `mother.*identity` stands for the elements of that group. */
const expanded = (reference: string, subjects: ProcedureDefinition["subjects"], catalogue: Catalogue): string[] => {
  const [subject = "", group] = reference.split(".*");
  if (group === undefined) return [reference];
  const elements = catalogue.entities[subjects[subject]?.is ?? ""]?.groups[group] ?? [];
  return elements.map((element) => `${subject}.${element}`);
};

const otherParts = (
  { subjects, checks, requires, fee, steps, deadline, "handled-by": handledBy }: ProcedureDefinition,
  part: PartAt,
): Entry[] => [
  ...Object.entries(subjects).map(([name, { from, where }]) =>
    part(`subject ${name}`, ["subjects", name], { from: typeof from === "string" ? from : from?.join(", "), where }),
  ),
  ...checks.map(({ check, when }, n) => part(`check ${check}`, ["checks", n], { when })),
  ...requires.map(({ requirement, when, shows, or = [] }, n) =>
    part(`requirement ${requirement}`, ["requires", n], {
      when,
      shows: [shows, ...or.map((proof) => proof.shows)].filter((rule) => rule !== undefined).join(" or ") || undefined,
    }),
  ),
  ...fee.map(({ fee: id, amount, table, of, when, unless }, n) =>
    part(`fee ${id}`, ["fee", n], {
      when,
      unless,
      amount: textOf(amount ?? (table && of ? { table, of, else: "null" } : undefined)),
    }),
  ),
  ...steps.map(({ step }, n) => part(`step ${step}`, ["steps", n])),
  part("handled-by", ["handled-by"], handledBy),
  part("deadline", ["deadline"], { due: dueIn(deadline) }),
  part("result", ["result"]),
];

/** A part of a bundle, and what it says of itself, named behind it: `step residence/receive`. */
const bundledParts = ({ written, read }: SaidByPart, n: number, part: PartAt): Entry[] => {
  const { steps, deadline, "handled-by": handledBy } = read.data;
  const own = partOf(read);
  return [
    part(`part ${written.part}`, ["parts", n], { when: written.when }),
    own(`handled-by ${written.part}`, ["handled-by"], handledBy),
    own(`deadline ${written.part}`, ["deadline"], { due: dueIn(deadline) }),
    own(`result ${written.part}`, ["result"]),
    ...steps.map(({ step }, s) => own(`step ${written.part}/${step}`, ["steps", s])),
  ];
};

/** A figure is told in words, and has no rule of its own. */
const dueIn = (deadline: ProcedureDefinition["deadline"]): string | undefined =>
  typeof deadline === "string" || "rows" in deadline ? textOf(deadline) : undefined;
