import type { Dossier } from "@motlan/dossier";
import type { Procedure, Shape } from "@motlan/procedure";
import type { DossierRecord } from "./store.ts";

export interface HandOver {
  readonly record: Pick<DossierRecord, "filer">;
  readonly procedure: Pick<Procedure, "subjects">;
  readonly dossier: Pick<Dossier, "values">;
}

/** Somebody who is to see what a register was told, by the paths of the values that concern her. */
export interface Concerned {
  readonly person: string;
  readonly elements: readonly string[];
}

/**
 * Whom a hand-over concerns: first the filer, who sees all of it; then everybody else whom it speaks of and whose number
 * a register has given, who sees what it says of him.
 */
export const concerned = (sends: Shape, held: HandOver): readonly [Concerned, ...Concerned[]] => {
  const told = tells(sends, held.procedure);
  return [{ person: held.record.filer, elements: told }, ...othersToldOf(told, held)];
};

/** The fields that a template tells: `child.fullName.family` tells `child.fullName`. What the result adds is no data. */
const tells = (shape: Shape, procedure: HandOver["procedure"]): readonly string[] => [
  ...new Set(
    leaves(shape).flatMap((path) => {
      const [name = "", element] = path.split(".");
      if (name === "result" || name === "") return [];
      return element !== undefined && procedure.subjects[name] ? [`${name}.${element}`] : [name];
    }),
  ),
];

const leaves = (shape: Shape): readonly string[] =>
  typeof shape === "string" ? [shape] : Object.values(shape).flatMap(leaves);

const othersToldOf = (told: readonly string[], { record, dossier }: HandOver): readonly Concerned[] => {
  const elementsOf = new Map<string, string[]>();
  for (const path of told) {
    const person = vouchedNumber(path.split(".")[0] ?? "", dossier);
    if (person === null || person === record.filer) continue;
    elementsOf.set(person, [...(elementsOf.get(person) ?? []), path]);
  }
  return [...elementsOf].map(([person, elements]) => ({ person, elements }));
};

/** A number that somebody typed may be anybody's: it tells nobody of anything. */
const vouchedNumber = (subject: string, { values }: HandOver["dossier"]): string | null => {
  const number = values[`${subject}.personalId`];
  return number?.provenance.kind === "register" && typeof number.value === "string" ? number.value : null;
};
