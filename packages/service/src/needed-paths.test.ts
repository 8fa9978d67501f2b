import { isRecord } from "@motlan/kernel";
import { neededPaths } from "@motlan/prefill";
import type { Procedure } from "@motlan/procedure";
import { expect, test } from "vitest";
import { loadCatalogue } from "./load-catalogue.ts";

const loaded = await loadCatalogue(new URL("../../catalogue", import.meta.url).pathname);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
const { procedures, catalogue } = loaded.value;

/** What every rule reads, wherever it stands in a definition. */
const readIn = (part: unknown): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap(readIn);
  if (!isRecord(part)) return [];
  const own =
    "tree" in part && Array.isArray(part["reads"]) ? part["reads"].filter((it) => typeof it === "string") : [];
  return [...own, ...Object.values(part).flatMap(readIn)];
};

/** But for what an answer is held against as it is typed: for a doubt about a number nobody's sex is looked up. */
const withoutDoubts = ({ fields, ...more }: Procedure) => ({
  ...more,
  fields: Object.values(fields).map(({ rules: _rules, doubts: _doubts, ...field }) => field),
});

test.each(procedures.map((it) => [it.id, it] as const))(
  "whatever a rule of %s reads of somebody is among what registers are asked for",
  (_, procedure) => {
    const ofSubjects = readIn(withoutDoubts(procedure)).filter(
      (path) => path.includes(".") && procedure.subjects[path.split(".")[0] ?? ""],
    );
    const needed = neededPaths(procedure, catalogue);
    expect([...new Set(ofSubjects)].filter((path) => !needed.has(path))).toEqual([]);
  },
);
