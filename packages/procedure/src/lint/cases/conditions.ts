import type { Rule } from "@motlan/rules";
import { placeOf } from "../../compile/place-of.ts";
import type { Path } from "../../compile/places.ts";
import type { Looked } from "../check.ts";

export interface Condition {
  readonly rule: Rule;
  readonly at: Path;
  /** What hangs on it: the name of a field, a section, a paper. */
  readonly name: string;
}

type Conditioned = readonly { readonly id: string; readonly when?: Rule | undefined }[];

const among = (things: Conditioned, key: string): readonly Condition[] =>
  things.flatMap(({ id, when }, n) => (when ? [{ rule: when, at: [key, n, "when"], name: id }] : []));

/** Every condition of a definition, with what hangs on it and where it is written. */
export const conditionsIn = ({ procedure }: Pick<Looked, "procedure">): readonly Condition[] => {
  const { pages, fields, checks, requires, fee, steps, parts = [], parties = [] } = procedure;
  return [
    ...pages.flatMap(({ sections }, p) =>
      sections.flatMap(({ id, when }, s) =>
        when ? [{ rule: when, at: ["pages", p, "sections", s, "when"], name: id }] : [],
      ),
    ),
    ...Object.values(fields).flatMap(({ path, when }) =>
      when ? [{ rule: when, at: whenOf(procedure, path), name: path }] : [],
    ),
    ...among(checks, "checks"),
    ...among(requires, "requires"),
    ...among(fee, "fee"),
    ...fee.flatMap(({ id, unless }, n) => (unless ? [{ rule: unless, at: ["fee", n, "unless"], name: id }] : [])),
    ...among(steps, "steps"),
    ...among(parts, "parts"),
    ...among(parties, "parties"),
  ];
};

/** The condition of a question stands with it; that of an element, in the section that asks it. */
const whenOf = (procedure: Looked["procedure"], path: string): Path => {
  const place = placeOf(procedure, path);
  return place[0] === "ask" ? [...place, "when"] : place;
};
