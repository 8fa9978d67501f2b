import type { Dossier } from "@motlan/dossier";
import { oneNamed, type Procedure, type Shape } from "@motlan/procedure";
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
  const told = tells(sends, held);
  return [{ person: held.record.filer, elements: told }, ...othersToldOf(told, held)];
};

/** The fields that a template tells: `child.fullName.family` tells `child.fullName`. What the result adds is no data. */
const tells = (shape: Shape, { procedure, dossier }: HandOver): readonly string[] => [
  ...new Set(
    leaves(shape, dossier).flatMap((path) => {
      const [name = "", element] = path.split(".");
      if (name === "result" || name === "revocation" || name === "") return [];
      const subject = procedure.subjects[oneNamed(name)?.subject ?? name];
      return element !== undefined && subject ? [`${name}.${element}`] : [name];
    }),
  ),
];

/** The paths of a template; what is told of each of several, for each that was picked. */
const leaves = (shape: Shape, dossier: HandOver["dossier"]): readonly string[] => {
  if (typeof shape === "string") return [shape];
  const { each, ...parts } = shape;
  const paths = Object.values(parts).flatMap((part) => leaves(part, dossier));
  if (typeof each !== "string") return [...(each === undefined ? [] : leaves(each, dossier)), ...paths];
  const names = [...new Set(Object.keys(dossier.values).map((path) => path.split(".")[0] ?? ""))];
  const picked = names.filter((name) => (oneNamed(name)?.subject ?? name) === each);
  return picked.flatMap((name) => paths.map((path) => path.replace(`${each}.`, `${name}.`)));
};

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
