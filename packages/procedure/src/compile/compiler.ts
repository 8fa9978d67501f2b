import type { Issue } from "@motlan/kernel";
import { constant, type Rule, type Type } from "@motlan/rules";
import { compileRule, nearest, type Scope } from "@motlan/rules/compile";
import type { Catalogue } from "../catalogue.ts";
import { faultsOf } from "./faults-of.ts";
import type { ProcedureDefinition } from "./format-procedure.ts";
import { inForm, type NotAtHand } from "./not-at-hand.ts";
import { own } from "./own.ts";
import type { Path } from "./places.ts";
import { procedureScope } from "./scope.ts";
import type { Read } from "./source.ts";

/** What every part of the compilation of one procedure shares. */
export interface Compiler {
  readonly definition: ProcedureDefinition;
  readonly catalogue: Catalogue;
  readonly scope: Scope;
  /** Whether a rule can give something where it runs; if not, a complaint. */
  works(rule: Rule, path: Path, source?: string): boolean;
  readonly complain: (path: Path, code: string, params?: Issue["params"]) => void;
  /** The rule at a place of the definition; where it is wrong, a complaint and undefined. */
  rule(source: string | undefined, path: Path, expected?: Type["kind"] | Type, scope?: Scope): Rule | undefined;
  /** The thing of that name, or a complaint that suggests the nearest. */
  lookUp<T>(things: Readonly<Record<string, T>>, name: string, path: Path, code: string): T | undefined;
}

export const compilerOf = (
  read: Read<ProcedureDefinition>,
  catalogue: Catalogue,
  scope: Scope,
  issues: Issue[],
): Compiler => {
  const complain: Compiler["complain"] = (path, code, params) => {
    issues.push(read.at(path, code, params));
  };
  return {
    definition: read.data,
    catalogue,
    complain,
    ...rulesOver({ complain, scope, without: inForm }),
    lookUp: (things, name, path, code) => {
      const thing = own(things, name);
      if (thing === undefined) complain(path, code, { name, suggestion: meant(name, Object.keys(things)) });
      return thing;
    },
  };
};

interface Rules extends Pick<Compiler, "complain" | "scope"> {
  readonly without: NotAtHand;
}

const rulesOver = ({ complain, scope, without }: Rules): Pick<Compiler, "scope" | "rule" | "works"> => {
  const works: Compiler["works"] = (rule, path, source) => {
    const found = faultsOf(rule, without);
    const written = source === undefined ? {} : { rule: source };
    for (const { code, params } of found) complain(path, code, { ...written, ...params });
    return found.length === 0;
  };
  return {
    scope,
    works,
    rule: (source, path, expected, inner = scope) => {
      if (source === undefined) return undefined;
      const rule = compileRule(source, inner, expected);
      if (rule.ok) return works(rule.value, path, source) ? rule.value : undefined;
      for (const found of rule.issues) complain(path, found.code, { rule: source, ...found.params });
      return undefined;
    },
  };
};

/** Where a rule has to be, and the one there was complained of: then the procedure is not published at all. */
export const orComplained = (rule: Rule | undefined): Rule => rule ?? constant({ kind: "null" }, null);

/** The same compilation where rules have other names, or other things at hand. */
export const withRules = (c: Compiler, rules: Omit<Rules, "complain">): Compiler => ({
  ...c,
  ...rulesOver({ ...rules, complain: c.complain }),
});

/** The same compilation where it speaks of each of a subject that is several; of any other subject, as it is. */
export const inEach = (c: Compiler, subject: string | undefined): Compiler => {
  if (subject === undefined || !own(c.definition.subjects, subject)?.several) return c;
  return withRules(c, { scope: procedureScope(c.definition, c.catalogue, subject), without: inForm });
};

/** As `inEach`, for what names it in `each`; null, and a complaint, where that subject is not several. */
export const compilerOfEach = (
  whole: Compiler,
  each: string | undefined,
  at: readonly (string | number)[],
): Compiler | null => {
  const c = inEach(whole, each);
  if (each === undefined || c !== whole) return c;
  // What is said of each cannot be read without it.
  const several = Object.entries(c.definition.subjects).flatMap(([name, it]) => (it.several ? [name] : []));
  c.complain([...at, "each"], "subject-not-several", { name: each, suggestion: meant(each, several) });
  return null;
};

/** The name that was meant: near to the whole, or to what stands before the first full stop. */
const meant = (name: string, names: readonly string[]): string =>
  nearest(name, names) ?? nearest(name.split(".")[0] ?? "", names) ?? "";
