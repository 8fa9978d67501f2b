import type { Instant, Localized } from "@motlan/kernel";
import { deadlineEnv, type Field, type FormEnv, ownEnv, type Procedure, type Section } from "@motlan/procedure";
import { type Env, explain, hungOn, type Rule, type Step } from "@motlan/rules";
import type { WorkingCalendar } from "@motlan/rules/calendar";

export type RuleKind =
  | "section"
  | "when"
  | "computed"
  | "suggest"
  | "holds"
  | "check"
  | "unless"
  | "amount"
  | "authority"
  | "of"
  | "due";

/** A rule as it stands at this moment. */
export interface Traced {
  readonly kind: RuleKind;
  /** What the filer is told by it, where it is there to tell her something. */
  readonly message?: Localized;
  readonly step: Step;
  /** What it waits for, by the paths of the rule. */
  readonly hung: readonly string[];
}

/** The rules on which it hangs how a part stands; parts go by their names in the outline: `field child.birthDate`. */
export const tracesOf = (definition: Procedure, part: string, env: FormEnv, receipt: Receipt): readonly Traced[] => {
  const trace = tracer(env);
  const [kind, name] = splitPart(part);
  if (kind === "handled-by") return handlingTraces(trace, definition);
  if (kind === "deadline")
    return tracer(deadlineEnv(env, receipt.calendar, receipt.received))("due", definition.deadline.due);
  if (kind === "check") return definition.checks.filter(({ id }) => id === name).flatMap((it) => checkTrace(trace, it));
  if (kind === "requirement")
    return definition.requires.filter(({ id }) => id === name).flatMap(({ when }) => trace("when", when));
  if (kind === "fee")
    return definition.fee
      .filter(({ id }) => id === name)
      .flatMap(({ when, unless, amount }) => [
        ...trace("when", when),
        ...trace("unless", unless),
        ...trace("amount", amount),
      ]);
  const field = definition.fields[name];
  return field === undefined ? [] : fieldTraces(definition, field, env);
};

/** A deadline is told as if the dossier came at this moment. */
export interface Receipt {
  readonly calendar: WorkingCalendar;
  readonly received: Instant;
}

const handlingTraces = (trace: Trace, { handledBy: { authority, of } }: Procedure): readonly Traced[] => [
  ...trace("authority", authority),
  ...trace("of", of),
];

export const splitPart = (part: string): readonly [kind: string, name: string] => {
  const [kind = "", ...name] = part.split(" ");
  return [kind, name.join(" ")];
};

/** Where a field is asked. */
const sectionOf = ({ pages }: Procedure, path: string): Section | undefined =>
  pages.flatMap(({ sections }) => sections).find(({ fields }) => fields.includes(path));

type Trace = (kind: RuleKind, rule: Rule | undefined, message?: Localized) => readonly Traced[];

const tracer =
  (env: Env): Trace =>
  (kind, rule, message) =>
    rule === undefined
      ? []
      : [{ kind, step: explain(rule, env), hung: hungOn(rule, env), ...(message === undefined ? {} : { message }) }];

const checkTrace = (trace: Trace, { when, message }: Procedure["checks"][number]): readonly Traced[] =>
  trace("check", when, message);

const fieldTraces = (definition: Procedure, field: Field, env: FormEnv): readonly Traced[] => {
  const trace = tracer(env);
  const view = env.view(field.path);
  const own = tracer(ownEnv(env, "value" in view ? view.value : null));
  return [
    ...trace("section", sectionOf(definition, field.path)?.when),
    ...trace("when", field.when),
    ...trace("computed", field.computed),
    ...field.suggest.flatMap((rule) => trace("suggest", rule)),
    ...field.rules.flatMap(({ holds, message }) => own("holds", holds, message)),
    ...definition.checks
      .filter(({ when }) => when.reads.includes(field.path))
      .flatMap((check) => checkTrace(trace, check)),
  ];
};
