import { fieldType, type Glance, glanceOf, type Reference } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import { type Env, overSlots, type Pending, type Rule, type Type, type Value } from "@motlan/rules";
import type { Check, Field, Procedure, Section } from "../procedure.ts";

type Run = (env: Env) => Value | Pending;

/** How a field stands in a form; `right` is open, and by its type nothing is wrong with the answer. */
export const standing = { unseen: 0, hidden: 1, waiting: 2, shut: 3, computed: 4, open: 5, right: 6 } as const;

export type Standing = (typeof standing)[keyof typeof standing];

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
  readonly rules: readonly Run[] | undefined;
  /** Where an answer may be one that rules do not take yet: what they would take. */
  readonly readAs: Type | undefined;
  /** Where a form keeps what rules read of it; the slot behind all of those where none does. */
  readonly slot: number;
  readonly isRead: boolean;
  /** Whether it hangs on nothing but its own condition: it is asked, of nobody in particular, wherever that holds. */
  readonly isSimple: boolean;
  /** Whether it hangs on nothing at all, and nothing hangs on it: its answer is looked at, and no more. */
  readonly isPlain: boolean;
  readonly glance: Glance;
}

export interface SectionPlan {
  readonly subject: string | undefined;
  readonly when: Run | undefined;
  /** Places in `fields`. */
  readonly from: number;
  readonly to: number;
}

export interface FormPlan {
  readonly reference: Reference;
  readonly sections: readonly SectionPlan[];
  /** Those of the sections in their order, and behind them what only the result prints. */
  readonly fields: readonly FieldPlan[];
  /** Those that rules read, by their slots. */
  readonly read: readonly FieldPlan[];
  /** The slots of the fields that stand on no page. */
  readonly offPages: ReadonlyMap<string, number>;
  /** The slot, behind those of the fields, of a value that nothing else reads: its own rules may look at it. */
  readonly ownSlot: number;
  /** Of every slot: that nothing is known of how its field stands, and no value. */
  readonly unseen: { readonly kinds: readonly Standing[]; readonly values: readonly Json[] };
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
  const pathsRead = [...asked.flat(), ...others].map(({ path }) => path).filter((path) => read.has(path));
  const slots = new Map([...new Set(pathsRead)].map((path, slot) => [path, slot]));
  const ownSlot = slots.size;
  const bound = boundTo(slots, (path) => seen.has(path), ownSlot);
  const planned = (of: readonly Field[], section: number) =>
    of.map(
      // What is read of most fields stands first, and close together.
      (field): FieldPlan => ({
        path: field.path,
        when: field.when && bound.inner(field.when),
        computed: field.computed && bound.inner(field.computed),
        glance: glanceOf(field.type, field.params, reference),
        isSimple: isSimple(field, sections[section]),
        isPlain: isSimple(field, sections[section]) && isAlone(field) && !slots.has(field.path),
        slot: slots.get(field.path) ?? ownSlot,
        isRead: slots.has(field.path),
        rules: field.rules.length === 0 ? undefined : field.rules.map(({ holds }) => bound.own(holds)),
        required: field.required,
        section,
        subject: field.subject,
        readAs: readAs(field),
        field,
      }),
    );
  const fields = [...asked.flatMap(planned), ...planned(others, -1)];
  const bySlot = new Map(fields.map((it) => [it.slot, it]));
  return {
    reference,
    sections: sectionPlans(sections, asked, bound),
    fields,
    read: [...slots.values()].flatMap((slot) => bySlot.get(slot) ?? []),
    offPages: new Map([...slots].filter(([path]) => !seen.has(path))),
    ownSlot,
    unseen: {
      kinds: [...Array.from(slots, () => standing.unseen), standing.right],
      values: [...Array.from(slots, () => null), null],
    },
    checks: definition.checks.map((check) => ({ check, when: bound.outer(check.when) })),
  };
};

/** How rules are bound to the slots of the fields. */
interface Bound {
  /** A condition of the form. */
  readonly inner: (rule: Rule) => Run;
  /** A rule over the answers: what stands on no page it reads by its path. */
  readonly outer: (rule: Rule) => Run;
  /** One of a field, which calls its value `value`. */
  readonly own: (rule: Rule) => Run;
}

const over =
  (slots: ReadonlyMap<string, number>) =>
  (rule: Rule): Run =>
    overSlots(rule, (path) => slots.get(path));

const boundTo = (slots: ReadonlyMap<string, number>, isOnPage: (path: string) => boolean, ownSlot: number): Bound => {
  const paged = new Map([...slots].filter(([path]) => isOnPage(path)));
  return { inner: over(slots), outer: over(paged), own: over(new Map([...paged, ["value", ownSlot]])) };
};

const sectionPlans = (
  sections: readonly Section[],
  asked: readonly (readonly Field[])[],
  bound: Bound,
): readonly SectionPlan[] => {
  let from = 0;
  return sections.map(({ subject, when }, index) => {
    const plan = { subject, when: when && bound.inner(when), from, to: from + (asked[index]?.length ?? 0) };
    from = plan.to;
    return plan;
  });
};

const isSimple = ({ subject }: Field, section: Section | undefined): boolean =>
  subject === undefined && section !== undefined && section.when === undefined && section.subject === undefined;

const isAlone = ({ when, computed, rules }: Field): boolean =>
  when === undefined && computed === undefined && rules.length === 0;

const readIn = ({ fields, pages, checks }: Procedure): ReadonlySet<string> => {
  const ofFields = Object.values(fields).flatMap((it) => [it.when, it.computed, ...it.rules.map(({ holds }) => holds)]);
  const ofSections = pages.flatMap(({ sections }) => sections.map(({ when }) => when));
  const rules = [...ofFields, ...ofSections, ...checks.map(({ when }) => when)];
  return new Set(rules.flatMap((rule) => rule?.reads ?? []));
};

const readAs = ({ type, params }: Field): Type | undefined => {
  const read = fieldType(type).ruleType(params);
  return read.kind === "date" || read.kind === "list" ? read : undefined;
};
