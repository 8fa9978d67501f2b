import type { Issue } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";
import type { Catalogue } from "../catalogue.ts";
import type { CompiledProcedure } from "../compile/procedure.ts";
import type { Check, Facts, Level } from "./check.ts";
import { checks } from "./checks.ts";
import { isOfAnother } from "./of-another.ts";

/** What was found in a definition that compiles. */
export type Linted = Readonly<Record<Level, readonly Issue[]>>;

/**
 * Makes every check of a definition that compiles. What its author accepts with a reason (`accepts`) is not told; that
 * nothing of the kind is there any more, is.
 */
export const lint = ({ procedure, read }: CompiledProcedure, catalogue: Catalogue, facts: Facts): Linted => {
  const { accepts } = read.data;
  const looked = { procedure, definition: read.data, catalogue, facts };
  const used = new Set<number>();
  const isAccepted = (check: Check, name: unknown): boolean => {
    if (!isAcceptable(check)) return false;
    const n = accepts.findIndex((it) => it.check === check.code && (it.of === undefined || it.of === name));
    if (n >= 0) used.add(n);
    return n >= 0;
  };
  const found = all.flatMap((check) =>
    check
      .find(looked)
      .filter(({ params }) => !isAccepted(check, params?.["name"]))
      .map(({ at, params }) => ({ level: check.level, issue: read.at(at, check.code, params) }))
      .filter(({ issue }) => !isOfAnother(issue, read.data)),
  );
  const needless = accepts.flatMap(({ check }, n) => (used.has(n) ? [] : [acceptedFor(check, n, read.at)]));
  const of = (wanted: Level): readonly Issue[] =>
    [...found, ...needless].flatMap(({ level, issue }) => (level === wanted ? [issue] : []));
  return { error: of("error"), warning: of("warning") };
};

const all: readonly Check[] = checks;

export const isAcceptable = ({ level, acceptable }: Check): boolean => level === "warning" || acceptable === true;

const acceptedFor = (name: string, n: number, at: CompiledProcedure["read"]["at"]) => {
  const codes = all.filter(isAcceptable).map(({ code }) => code);
  const path = ["accepts", n, "check"];
  if (codes.includes(name)) return { level: "warning", issue: at(path, "acceptance-needless", { name }) } as const;
  const suggestion = nearest(name, codes) ?? "";
  return { level: "error", issue: at(path, "check-unknown-to-accept", { name, suggestion }) } as const;
};
