import {
  type CatalogueFiles,
  compileCatalogue,
  compileProcedure,
} from "../../../packages/procedure/src/compile/index.ts";
import type { Catalogue, Procedure } from "../../../packages/procedure/src/index.ts";
import { type Condition, itemsOf, type NeutralForm, type NeutralItem } from "../neutral-form.ts";

const both = (text: string) => ({ vi: text, en: text });

/** JSON is YAML. */
const file = (name: string, content: unknown) => ({ file: name, text: JSON.stringify(content) });

const optionsOf = ({ options = [] }: NeutralItem): string => options.join("-");

const listsOf = (form: NeutralForm): CatalogueFiles["codeLists"] => {
  const named = new Map(
    itemsOf(form)
      .filter(({ options }) => options !== undefined)
      .map((item) => [optionsOf(item), item.options ?? []]),
  );
  return [...named].map(([list, codes]) =>
    file(`code-lists/${list}.yaml`, { list, codes: codes.map((code) => ({ code, ...both(code) })) }),
  );
};

const catalogueOf = (form: NeutralForm): Catalogue => {
  const compiled = compileCatalogue({
    entities: [file("entities/person.yaml", { entity: "person", title: both("Person"), elements: {} })],
    registers: [],
    codeLists: listsOf(form),
    evidence: [],
    byProvince: [],
    authorities: file("authorities.yaml", {
      authorities: { committee: { title: both("{unit}") } },
      roles: { chair: both("Chair") },
    }),
    units: file("code-lists/units.yaml", { list: "units", provinces: [], communes: [] }),
    calendar: file("calendars/none.yaml", { calendar: "none", hours: [], weekdays: [], years: {} }),
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const types = { text: "text", number: "integer", date: "date", select: "one-of", radio: "one-of", checkbox: "yes-no" };

const conditionOf = ({ field, op, value }: Condition): string =>
  `${field} ${op === "gt" ? ">" : "="} ${JSON.stringify(value)}`;

/** What nobody has filled in counts nothing. */
const sumOf = ({ refs = [], factor = 1 }: NonNullable<NeutralItem["compute"]>): string =>
  `${factor} * (${refs.map((ref) => `(if ${ref} = null then 0 else ${ref})`).join(" + ")})`;

const questionOf = (item: NeutralItem) => {
  const { key, kind, rules = {}, when, compute } = item;
  const common = { title: both(key), optional: rules.required !== true, ...(when ? { when: conditionOf(when) } : {}) };
  if (kind === "computed" && compute)
    return {
      ...common,
      ...(Number.isInteger(compute.factor) ? { type: "integer" } : { type: "number", decimals: 1 }),
      computed: sumOf(compute),
    };
  const pattern = `matches(value, ${JSON.stringify(rules.pattern)})`;
  return {
    ...common,
    type: kind === "computed" || kind === "repeat" ? "text" : types[kind],
    ...(item.options ? { list: optionsOf(item) } : {}),
    ...(rules.min === undefined ? {} : { min: rules.min }),
    ...(rules.max === undefined ? {} : { max: rules.max }),
    ...(rules.pattern === undefined ? {} : { rules: [{ holds: pattern, message: both("pattern") }] }),
  };
};

/** Our forms have no rows of questions: a repeating group, of which nothing is checked, and its total are left out. */
const isAsked = ({ kind, compute }: NeutralItem): boolean => kind !== "repeat" && compute?.op !== "sumList";

/** The form as an author of a procedure would write it, compiled and published. A field's rule over another is a check. */
export const ourProcedure = (form: NeutralForm): { readonly procedure: Procedure; readonly catalogue: Catalogue } => {
  const catalogue = catalogueOf(form);
  const items = itemsOf(form).filter(isAsked);
  const definition = {
    procedure: "bench",
    code: "1.000000",
    title: both("Bench"),
    summary: both("Bench"),
    "handled-by": { authority: "committee", of: '{ commune: "00001" }' },
    law: ["-"],
    ask: Object.fromEntries(items.map((item) => [item.key, questionOf(item)])),
    subjects: { filer: { is: "person", title: both("Filer"), from: "session" } },
    checks: items.flatMap(({ key, rules }) =>
      rules?.gte === undefined ? [] : [{ check: key, when: `${key} < ${rules.gte}`, message: both("gte") }],
    ),
    pages: form.pages.map(({ id, sections }) => ({
      page: id,
      title: both(id),
      sections: sections.map((section) => ({
        section: section.id,
        fields: section.items.filter(isAsked).map(({ key }) => key),
      })),
    })),
    deadline: { else: 1 },
    steps: [{ step: "sign", title: both("Sign"), role: "chair" }],
    result: { type: "paper", title: both("Paper"), about: "filer", "visible-to": [], fields: [] },
  };
  const compiled = compileProcedure(file("procedures/bench/procedure.yaml", definition), catalogue);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues.slice(0, 5)));
  // As it is kept in the store.
  const procedure: Procedure = JSON.parse(JSON.stringify(compiled.value));
  return { procedure, catalogue };
};
