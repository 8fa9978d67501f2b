import { fieldType } from "@motlan/fields";
import type { Json, Localized } from "@motlan/kernel";
import { disputeOf, nextCalls, type Seal } from "@motlan/prefill";
import {
  askedFields,
  type DisputedView,
  type Field,
  type FormEnv,
  type FormState,
  formEnv,
  type LeftView,
  type SealView,
  visibleFields,
} from "@motlan/procedure";
import { pending } from "@motlan/rules";
import { communesNamed } from "./communes-named.ts";
import type { Context } from "./context.ts";
import { disputedView } from "./corrections/disputed-view.ts";
import { isDisputable } from "./corrections/is-disputable.ts";
import { type Draft, type Form } from "./form.ts";
import { leftBy } from "./left-by.ts";
import { askedElsewhere, partyViews } from "./party-views.ts";
import { registerStates } from "./register-states.ts";
import { type Current, renewed } from "./renewed.ts";
import { requirementViews } from "./requirement-views.ts";
import { rulesAwaited } from "./rules-awaited.ts";
import { sentEnv } from "./sent-env.ts";
import type { FileRecord } from "./store.ts";
import { subjectViews } from "./subject-views.ts";
import { trustIn } from "./trust-in.ts";
import { withFirstDone } from "./with-first-done.ts";

/** Everything the form of a draft shows, as far as it is known now. Only what the filer may see is in it. */
export const formState = async (
  ctx: Context,
  draft: Draft,
  files = ctx.store.filesOf(draft.record.id),
): Promise<FormState> => withFirstDone(ctx, formStateOf(ctx, draft, await files));

/** The same of any form, with the files that were handed in for it. */
export const formStateOf = (ctx: Known, draft: Form, files: readonly FileRecord[]): FormState => {
  const elsewhere = askedElsewhere(draft);
  const asked = askedFields(draft.procedure).filter((path) => !elsewhere.has(path));
  const fields = asked.flatMap((path) => draft.procedure.fields[path] ?? []);
  const told = fields.map((field) => [field, tell(ctx, draft, field)] as const);
  const left = collect(told, (it) => (it.kind === "left" ? it.left : undefined));
  const state: FormState = {
    answers: {
      ...collect(told, (it) => (it.kind === "disputed" ? it.right : undefined)),
      ...draft.situation.answers,
    },
    disputed: collect(told, (it) => (it.kind === "disputed" ? it.disputed : undefined)),
    sealed: { ...draft.vouched, ...collect(told, (it) => (it.kind === "sealed" ? it.seal : undefined)) },
    suggested: collect(told, (it) => (it.kind === "suggested" ? it.value : undefined)),
    subjects: subjectViews(draft, ctx.catalogue),
    pending: [...pathsOf(told, "pending"), ...Object.keys(left)],
    awaited: isAsked(draft) ? pathsOf(told, "awaited") : [],
    missed: collect(told, (it) => (it.kind === "missed" ? it.register : undefined)),
    registers: registerStates(draft.situation.knowledge.enquiries, ctx.catalogue),
    requirements: [],
    counts: { filled: 0, shown: 0, papersSpared: 0 },
    ones: draft.ones.map(({ subject, key, title }) => ({ subject, key, title })),
    ...(draft.open ? { open: draft.open } : {}),
    ...(draft.part ? { part: draft.part } : {}),
    ...partyViews(draft),
  };
  const { catalogue } = ctx;
  const env = sentEnv(draft, state);
  const requirements = requirementViews({ draft, catalogue, files, env });
  const communes = communesNamed(state, catalogue.units);
  const awaited = { rulesAwaited: rulesAwaited(draft, catalogue) };
  return {
    ...state,
    ...shownOf(left, env),
    ...awaited,
    requirements,
    communes,
    counts: count(draft, { ...state, requirements }),
  };
};

/** Of what is left open, what the form asks at all. */
const shownOf = (left: NonNullable<FormState["left"]>, env: FormEnv): Pick<FormState, "left"> => {
  return { left: Object.fromEntries(Object.entries(left).filter(([path]) => env.view(path).kind === "pending")) };
};

type Known = Pick<Context, "catalogue">;

type Told =
  | { readonly kind: "sealed"; readonly seal: SealView }
  | { readonly kind: "suggested"; readonly value: Json }
  /** What is right by her word, in whichever form she said it. */
  | { readonly kind: "disputed"; readonly right: Json; readonly disputed: DisputedView }
  | { readonly kind: "missed"; readonly register: Localized }
  | { readonly kind: "left"; readonly left: LeftView }
  | { readonly kind: "pending" | "open" | "awaited" };

const collect = <T>(
  told: readonly (readonly [Field, Told])[],
  take: (it: Told) => T | undefined,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    told.flatMap(([field, it]) => {
      const taken = take(it);
      return taken === undefined ? [] : [[field.path, taken]];
    }),
  );

const pathsOf = (told: readonly (readonly [Field, Told])[], kind: Told["kind"]): readonly string[] =>
  told.flatMap(([field, it]) => (it.kind === kind ? [field.path] : []));

/** A register is being asked for the draft, or is about to be. A supplement asks none. */
const isAsked = ({ situation, resolution, open }: Form): boolean =>
  !open &&
  (situation.knowledge.enquiries.some(({ outcome }) => outcome === "asking") ||
    nextCalls(situation, resolution).length > 0);

const tell = (ctx: Known, form: Form, field: Field): Told => {
  const { resolution, situation } = form;
  const current: Current = { catalogue: ctx.catalogue, today: situation.today };
  if (field.subject === undefined) return suggestion(field, resolution, current);
  const seal = resolution.seal(field.path);
  const trust = seal && trustIn(form, field, seal);
  const dispute = seal && disputeOf(seal, situation.knowledge);
  if (seal && dispute?.own) {
    const right = renewed(field, dispute.proposed, current);
    return { kind: "disputed", right, disputed: disputedView(ctx, form, { field, seal, dispute }) };
  }
  if (seal && trust === "suggestion") return { kind: "suggested", value: renewed(field, seal.value, current) };
  if (seal && trust)
    return { kind: "sealed", seal: { ...sealView(ctx, seal, trust), ...(dispute ? { disputed: true } : {}) } };
  const look = resolution.outlook(field.path);
  if (look.kind === "ask" || look.kind === "asking") return { kind: "pending" };
  if (look.kind !== "unavailable") return suggestion(field, resolution, current);
  const left = leftBy(look.service, { field, form, catalogue: ctx.catalogue });
  if (left !== null) return { kind: "left", left };
  const register = ctx.catalogue.registers[look.service.register];
  return register ? { kind: "missed", register: register.short } : { kind: "open" };
};

const sealView = (ctx: Known, { value, provenance }: Seal, trust: SealView["trust"]): SealView => ({
  value,
  register: provenance.register,
  source: ctx.catalogue.registers[provenance.register]?.short ?? { vi: provenance.register, en: provenance.register },
  asOf: provenance.asOf,
  trust,
  ...(isDisputable({ provenance }) ? { disputable: true } : {}),
});

/** The first proposal that is known, in the form that the field keeps; else whether one may come. */
const suggestion = (field: Field, resolution: Form["resolution"], current: Current): Told => {
  const values = field.suggest.map((rule) => resolution.evaluate(rule));
  for (const value of values) {
    if (value === pending || value === null) continue;
    const kept = fieldType(field.type).normalise(renewed(field, value, current), field.params);
    if (kept !== null) return { kind: "suggested", value: kept };
  }
  return { kind: values.includes(pending) ? "awaited" : "open" };
};

const count = ({ procedure, situation }: Form, state: FormState): FormState["counts"] => {
  const shown = visibleFields(procedure, formEnv(procedure, state, situation.today));
  return {
    shown: shown.length,
    filled: shown.filter((path) => procedure.fields[path]?.computed || state.sealed[path]).length,
    papersSpared: state.requirements.filter((it) => it.state === "needless").length,
  };
};
