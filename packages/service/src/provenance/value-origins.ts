import { type Dossier, type DossierEvent, type Provenance, type Replaced, replacedIn } from "@motlan/dossier";
import { type Localized, sameJson } from "@motlan/kernel";
import { type Catalogue, type Field, type Procedure, titlesAt } from "@motlan/procedure";
import { printTree, type Rule } from "@motlan/rules";

/** What is known of where a value is from, beside what stands with it in the dossier. */
export interface ValueOrigin {
  /** The register that says it, or that proposed it; null where the catalogue has no such register any more. */
  readonly register: Pick<Catalogue["registers"][string], "title" | "operator"> | null;
  /** By which rule the form worked it out, or proposed it. */
  readonly rule: OriginRule | null;
  /** What stood there before, the first first. */
  readonly replaced: readonly Replaced[];
}

export interface OriginRule {
  /** In the language of the definitions (FEEL). */
  readonly text: string;
  /** What it reads that has a name: whose it is, and what it is. */
  readonly reads: readonly (readonly Localized[])[];
  /** What the law says, where the procedure says it. */
  readonly because: Localized | null;
}

interface Reading {
  readonly procedure: Procedure;
  readonly catalogue: Pick<Catalogue, "registers" | "entities">;
}

/** By path, where each value of a dossier is from. */
export const valueOrigins = (
  { values }: Pick<Dossier, "values">,
  events: readonly DossierEvent[],
  reading: Reading,
): Readonly<Record<string, ValueOrigin>> => {
  const replaced = replacedIn(events);
  return Object.fromEntries(
    Object.entries(values).map(([path, { provenance }]): [string, ValueOrigin] => {
      const register = registerOf(provenance, reading.catalogue);
      const rule = ruleOf(reading.procedure.fields[path], provenance, reading);
      return [path, { register, rule, replaced: replaced[path] ?? [] }];
    }),
  );
};

const registerOf = (provenance: Provenance, { registers }: Reading["catalogue"]): ValueOrigin["register"] => {
  const said = provenance.kind === "citizen" ? provenance.proposal : provenance;
  const known = said !== undefined && "register" in said ? registers[said.register] : undefined;
  return known ? { title: known.title, operator: known.operator } : null;
};

const ruleOf = (field: Field | undefined, provenance: Provenance, reading: Reading): OriginRule | null => {
  if (field === undefined) return null;
  if (provenance.kind === "derived") return field.computed ? told(field.computed, field, reading) : null;
  const done = provenance.kind === "citizen" ? provenance.transformation : undefined;
  if (done?.kind !== "suggested") return null;
  const rule = field.suggest.find(({ reads }) => sameJson(reads, done.from));
  return rule ? told(rule, null, reading) : null;
};

const told = ({ tree, reads }: Rule, field: Field | null, reading: Reading): OriginRule => ({
  text: printTree(tree),
  reads: reads.map((path) => titlesOf(path, reading)).filter((titles) => titles.length > 0),
  because: field?.because ?? null,
});

/** Of what no page asks the dictionary has the name. */
const titlesOf = (path: string, { procedure, catalogue }: Reading): readonly Localized[] => {
  const [name = "", element = ""] = path.split(".");
  const entity = procedure.subjects[name]?.entity ?? "";
  const held = procedure.fields[path] ? undefined : catalogue.entities[entity]?.elements[element]?.title;
  return [...titlesAt(procedure, path), ...(held ? [held] : [])];
};
