import { fail, type Issue, type Outcome, ok, unlessIssues } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";
import { type ProcedureDefinition, procedureFormat, type Single, type WrittenProcedure } from "./format-procedure.ts";
import { type Merged, mergedWith } from "./merged.ts";
import type { Path } from "./places.ts";
import { type Read, readSource, type SourceFile } from "./source.ts";

type WrittenPart = NonNullable<WrittenProcedure["parts"]>[number];

/** What one part says of authority, clock, steps and result, and which of it is written in the bundle itself. */
export interface SaidByPart {
  readonly written: WrittenPart;
  readonly title: WrittenProcedure["title"];
  /** The bundle with the authority, clock, steps and result of this part for its own. */
  readonly read: Read<ProcedureDefinition>;
}

/** A definition with all that is said of it elsewhere. */
export interface Whole {
  readonly read: Read<ProcedureDefinition>;
  /** Of a bundle. */
  readonly parts: readonly SaidByPart[];
}

/**
 * A procedure as it stands; a bundle with the questions, subjects, checks, papers, fees and pages of the procedures that
 * its parts are. What the bundle says itself goes before that. Of what is said elsewhere, the place is the part's name
 * for it.
 */
export const wholeOf = (read: Read<WrittenProcedure>, others: readonly SourceFile[]): Outcome<Whole> => {
  const { parts } = read.data;
  if (parts === undefined) return ok({ read: singleRead(read), parts: [] });
  const issues: Issue[] = [];
  const named = namedAmong(read, others, issues);
  const refs = parts.map(({ procedure }, n) =>
    procedure === undefined ? undefined : named(procedure, ["parts", n, "procedure"]),
  );
  const steps = parts.map(({ steps: it }, n) =>
    typeof it === "string" ? named(it, ["parts", n, "steps"])?.steps : it,
  );
  // What they say cannot be known.
  const [first, ...rest] = issues;
  if (first) return fail(first, ...rest);
  const merged = mergedWith(read, refs, issues);
  const said = parts.map((written, n) => saidBy(written, n, { ref: refs[n], steps: steps[n], read, issues }));
  return unlessIssues(issues, () => bundleOf(parts, { refs, merged, said }));
};

interface Bundle {
  readonly refs: readonly (Single | undefined)[];
  readonly merged: Read<Merged>;
  readonly said: readonly (Said | null)[];
}

const bundleOf = (parts: readonly WrittenPart[], { refs, merged, said }: Bundle): Whole => {
  const [first] = said;
  if (!first) throw new Error("the format lets no bundle through that has no parts");
  const whole = { ...merged.data, "handled-by": first["handled-by"], result: first.result, steps: [] };
  return {
    read: { ...merged, data: whole },
    parts: parts.flatMap((written, n): SaidByPart[] => {
      const own = said[n];
      if (!own) return [];
      const place = placeIn(written, n);
      const at: Read<unknown>["at"] = (path, ...told) => merged.at(place(path), ...told);
      const title = written.title ?? refs[n]?.title ?? whole.title;
      return [{ written, title, read: { ...merged, at, data: { ...whole, ...own } } }];
    }),
  };
};

/** The procedure of a name that a bundle gives at some place; where it leads nowhere, that is among the issues. */
const namedAmong = (read: Read<WrittenProcedure>, others: readonly SourceFile[], issues: Issue[]) => {
  const known = new Map<string, ReturnType<typeof singleNamed>>();
  return (name: string, at: Path): Single | undefined => {
    const found = known.get(name) ?? singleNamed(name, others);
    known.set(name, found);
    if (typeof found === "object") return found;
    issues.push(read.at(at, found, { name, suggestion: nearest(name, others.map(nameOf)) ?? "" }));
    return undefined;
  };
};

const singleRead = (read: Read<WrittenProcedure>): Read<ProcedureDefinition> => {
  const { data } = read;
  if (!isSingle(data)) throw new Error("the format lets nothing through that has neither steps nor parts");
  return { ...read, data };
};

const isSingle = (data: WrittenProcedure): data is Single =>
  data.parts === undefined && data.pages.every(({ of }) => of === undefined);

/** `procedures/<name>/procedure.yaml`. */
export const nameOf = ({ file }: SourceFile): string => file.split("/").at(-2) ?? "";

/** The procedure of that name, or what is told where there is none. */
const singleNamed = (
  name: string,
  others: readonly SourceFile[],
): Single | "procedure-unknown" | "procedure-faulty" => {
  const source = others.find((it) => nameOf(it) === name);
  if (source === undefined) return "procedure-unknown";
  const read = readSource(source, procedureFormat);
  return read.ok && isSingle(read.value.data) ? read.value.data : "procedure-faulty";
};

const ofParts = ["handled-by", "deadline", "steps", "result"] as const;

type Said = Pick<ProcedureDefinition, (typeof ofParts)[number] | "one-per">;

interface Saying {
  readonly ref: Single | undefined;
  readonly steps: ProcedureDefinition["steps"] | undefined;
  readonly read: Read<WrittenProcedure>;
  readonly issues: Issue[];
}

const saidBy = (written: WrittenPart, n: number, { ref, steps: own, read, issues }: Saying): Said | null => {
  const handledBy = written["handled-by"] ?? ref?.["handled-by"];
  const deadline = written.deadline ?? ref?.deadline;
  const steps = own ?? ref?.steps;
  const result = written.result ?? ref?.result;
  // A rule may be the empty text: that is there, and its own mistake.
  if (handledBy && deadline !== undefined && steps && result)
    return { "handled-by": handledBy, deadline, steps, result, "one-per": ref?.["one-per"] };
  const there = { "handled-by": handledBy, deadline, steps, result };
  for (const key of ofParts)
    if (there[key] === undefined) issues.push(read.at(["parts", n], "part-without", { name: written.part, key }));
  return null;
};

const placeIn =
  (written: WrittenPart, n: number) =>
  (path: Path): Path => {
    const key = ofParts.find((it) => it === path[0]);
    if (key === undefined && path[0] !== "one-per") return path;
    const said = key === undefined ? undefined : written[key];
    if (typeof said === "string" && key === "steps") return ["parts", n, "steps"];
    return said === undefined ? ["parts", n, "procedure"] : ["parts", n, ...path];
  };
