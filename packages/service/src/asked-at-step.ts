import { type Dossier, type DossierEventBody, leftAtStep } from "@motlan/dossier";
import { fieldType } from "@motlan/fields";
import {
  type Instant,
  type Issue,
  issue,
  type Json,
  localDate,
  type Outcome,
  sameJson,
  unlessIssues,
} from "@motlan/kernel";
import { type Field, type Procedure, ruleValue, spotOf, valuesEnv } from "@motlan/procedure";
import type { Context, Official } from "./context.ts";
import type { Answers } from "./save-answers.ts";

type Stated = Pick<Dossier, "values" | "subjects">;
type Standing = Stated & Pick<Dossier, "step" | "left" | "broughtIn">;

const applies = ({ path, when }: Field, procedure: Procedure, { stated, at }: At): boolean => {
  const env = valuesEnv(stated, localDate(at));
  const rules = [when, spotOf(procedure, path)?.section.when];
  return rules.every((rule) => rule === undefined || ruleValue(rule, env) !== false);
};

interface At {
  readonly stated: Stated;
  readonly at: Instant;
}

/** Paths of what the step asks of her, and of what registers left open that is hers to look up by now. */
const pathsAtStep = (dossier: Standing, procedure: Procedure): readonly string[] => {
  const asks = procedure.steps[dossier.step ?? -1]?.asks ?? [];
  const left = leftAtStep(dossier, procedure).map(({ path }) => path);
  return [...new Set([...asks, ...left])];
};

/** What an official states in completing the step at which a dossier is; it may yet hang on what she states beside. */
export const askedAtStep = (dossier: Standing, procedure: Procedure, at: Instant): readonly Field[] =>
  pathsAtStep(dossier, procedure)
    .flatMap((path) => procedure.fields[path] ?? [])
    .filter((field) => applies(field, procedure, { stated: dossier, at }));

type Given = Extract<DossierEventBody, { kind: "value-given" }>;

interface Stating {
  readonly ctx: Pick<Context, "catalogue" | "clock">;
  readonly official: Official;
  readonly dossier: Standing;
  readonly procedure: Procedure;
  readonly stated: Answers;
}

/**
 * The events of what an official states. What stays as it was keeps where it is from: a register's word is not hers.
 * Fails with `required`, or the code of the field's type, at the path, and with `check-failed`.
 */
export const statedAtStep = ({ ctx, official, dossier, procedure, stated }: Stating): Outcome<readonly Given[]> => {
  const now = ctx.clock.now();
  const step = procedure.steps[dossier.step ?? -1]?.id ?? "";
  const provenance = { kind: "official", username: official.username } as const;
  const asked = askedAtStep(dossier, procedure, now).map((field) => {
    const typed = Object.hasOwn(stated, field.path) ? stated[field.path] : dossier.values[field.path]?.value;
    return { field, value: fieldType(field.type).normalise(typed ?? null, field.params) };
  });
  const values = asked.map(({ field, value }) => [field.path, { value, provenance }] as const);
  const after = { ...dossier, values: { ...dossier.values, ...Object.fromEntries(values) } };
  const wanted = asked.filter(({ field }) => applies(field, procedure, { stated: after, at: now }));
  const wrong = wanted.flatMap(({ field, value }) => issuesOf(field, value, ctx));
  const issues = wrong.length > 0 ? wrong : failing(procedure, after, now);
  return unlessIssues(issues, () =>
    wanted
      .filter(({ field: { path }, value }) => !sameJson(value, dossier.values[path]?.value ?? null))
      .map(({ field: { path }, value }): Given => ({ kind: "value-given", step, path, given: { value, provenance } })),
  );
};

/** What she states must agree with the rest as what the filer stated had to: `check-failed`, with what the check says. */
const failing = (procedure: Procedure, after: Standing, now: Instant): readonly Issue[] => {
  const asked = [...pathsAtStep(after, procedure), ...(after.broughtIn ?? [])];
  const env = valuesEnv(after, localDate(now));
  return procedure.checks
    .filter(({ when }) => when.reads.some((path) => asked.includes(path)) && ruleValue(when, env) === true)
    .map(({ id, message }) => issue("check-failed", id, { ...message }));
};

const issuesOf = (
  { path, type, params, required }: Field,
  value: Json,
  { catalogue }: Pick<Context, "catalogue">,
): readonly Issue[] => {
  if (value === null) return required ? [issue("required", path)] : [];
  return fieldType(type)
    .validate(value, params, catalogue)
    .map(({ code, params: more }) => issue(code, path, more));
};
