import { fieldType, type Reference, type SurelyRight, surelyRight } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import { type Env, type Pending, type Rule, toFunction, type Value } from "@motlan/rules";
import type { Check, Field, Procedure, Section } from "../procedure.ts";

type Run = (env: Env) => Value | Pending;

/** A field with what is the same for every form: its rules as functions, and what there is to know of its type. */
export interface FieldPlan {
  readonly field: Field;
  readonly path: string;
  readonly required: boolean;
  /** The place in `sections`; none for what only the result prints. */
  readonly section: number;
  readonly subject: string | undefined;
  readonly when: Run | undefined;
  readonly computed: Run | undefined;
  readonly rules: readonly Run[];
  readonly isDate: boolean;
  /** Whether any rule reads it. */
  readonly isRead: boolean;
  /** Whether it hangs on nothing but its own condition: it is asked, of nobody in particular, wherever that holds. */
  readonly isSimple: boolean;
  readonly isRight: SurelyRight;
}

export interface SectionPlan {
  readonly subject: string | undefined;
  readonly when: Run | undefined;
  /** Places in `fields`. */
  readonly from: number;
  readonly to: number;
}

export interface FormPlan {
  readonly sections: readonly SectionPlan[];
  /** Those of the sections in their order, and behind them what only the result prints. */
  readonly fields: readonly FieldPlan[];
  /** The place in `fields` by path. */
  readonly slots: ReadonlyMap<string, number>;
  /** Of every field: that nothing is known of how it stands, and no value. */
  readonly unseen: { readonly kinds: readonly number[]; readonly values: readonly Json[] };
  readonly checks: readonly { readonly check: Check; readonly when: Run }[];
}

export const planOf = (definition: Procedure, reference: Reference): FormPlan => {
  const sections = definition.pages.flatMap((page) => page.sections);
  const known = (path: string): readonly Field[] => {
    const field = definition.fields[path];
    return field === undefined ? [] : [field];
  };
  const asked = sections.map(({ fields }) => fields.flatMap(known));
  const seen = new Set(asked.flat().map(({ path }) => path));
  const others = Object.values(definition.fields).filter(({ path }) => !seen.has(path));
  const read = readIn(definition);
  const planned = (of: readonly Field[], section: number) =>
    of.map(
      (field): FieldPlan => ({
        ...fieldPlan(field, section, reference),
        isRead: read.has(field.path),
        isSimple: isSimple(field, sections[section]),
      }),
    );
  const fields = [...asked.flatMap(planned), ...planned(others, -1)];
  return {
    sections: sectionPlans(sections, asked),
    fields,
    slots: new Map(fields.map(({ path }, slot) => [path, slot])),
    unseen: { kinds: fields.map(() => 0), values: fields.map(() => null) },
    checks: definition.checks.map((check) => ({ check, when: toFunction(check.when) })),
  };
};

const sectionPlans = (sections: readonly Section[], asked: readonly (readonly Field[])[]): readonly SectionPlan[] => {
  let from = 0;
  return sections.map(({ subject, when }, index) => {
    const plan = { subject, when: runOf(when), from, to: from + (asked[index]?.length ?? 0) };
    from = plan.to;
    return plan;
  });
};

const runOf = (rule: Rule | undefined): Run | undefined => (rule === undefined ? undefined : toFunction(rule));

const isSimple = ({ subject, computed }: Field, section: Section | undefined): boolean =>
  subject === undefined && computed === undefined && section !== undefined && section.when === undefined;

const readIn = ({ fields, pages, checks }: Procedure): ReadonlySet<string> => {
  const ofFields = Object.values(fields).flatMap((it) => [it.when, it.computed, ...it.rules.map(({ holds }) => holds)]);
  const ofSections = pages.flatMap(({ sections }) => sections.map(({ when }) => when));
  const rules = [...ofFields, ...ofSections, ...checks.map(({ when }) => when)];
  return new Set(rules.flatMap((rule) => rule?.reads ?? []));
};

const fieldPlan = (field: Field, section: number, reference: Reference): Omit<FieldPlan, "isRead" | "isSimple"> => ({
  field,
  path: field.path,
  required: field.required,
  section,
  subject: field.subject,
  when: runOf(field.when),
  computed: runOf(field.computed),
  rules: field.rules.map(({ holds }) => toFunction(holds)),
  isDate: fieldType(field.type).ruleType(field.params).kind === "date",
  isRight: surelyRight(field.type, field.params, reference),
});
