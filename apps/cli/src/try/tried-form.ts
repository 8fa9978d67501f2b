import { fail, type Instant, type Issue, issue, type Json, type Outcome, ok } from "@motlan/kernel";
import { visibleFields } from "@motlan/procedure";
import { type Context, checkDossier, type DossierCheck, type Filer, saveAnswers, startDossier } from "@motlan/service";
import { choicesMade, type Form } from "../filing/choices.ts";
import { prefilled } from "../filing/prefilled.ts";
import type { TryScript } from "./script.ts";

export interface TriedForm extends Form {
  readonly dossierId: string;
  readonly check: DossierCheck;
  /** The moment that it was tried as at. */
  readonly at: Instant;
}

/** More turns than any form has answers that open one another. */
const mostTurns = 20;

interface Tried {
  readonly procedureId: string;
  readonly script: TryScript;
}

/** A form as somebody has it who answers this and no more: nothing is typed for her. Issues: `commandText`. */
export const triedForm = async (
  ctx: Context,
  filer: Filer,
  { procedureId, script }: Tried,
): Promise<Outcome<TriedForm>> => {
  const started = await startDossier(ctx, filer, { procedureId });
  if (!started.ok) return fail(ofPerson(filer, started.issues[0]));
  const dossierId = started.value.id;
  const given = new Set<string>();
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const form = await prefilled(ctx, filer, dossierId);
    const answers = nextAnswers(form, script, given);
    if (Object.keys(answers).length === 0) {
      const check = await checkDossier(ctx, filer, dossierId);
      return check.ok ? ok({ ...form, dossierId, check: check.value, at: ctx.clock.now() }) : check;
    }
    const saved = await saveAnswers(ctx, filer, { dossierId, answers });
    if (!saved.ok) return saved;
    for (const path of Object.keys(answers)) given.add(path);
  }
  throw new Error(`${procedureId} is never at an end`);
};

/** Who cannot begin, and what she has of what is needed. */
const ofPerson = ({ name, level }: Filer, { code, path, params = {} }: Issue): Issue =>
  issue(code, path, { ...params, person: name, level });

/** Whom she picks, and what she answers to the questions that are open now; each once, whatever becomes of it. */
const nextAnswers = (
  form: Form,
  { answers, choices }: TryScript,
  given: ReadonlySet<string>,
): Readonly<Record<string, Json>> => {
  const { procedure, env } = form;
  const open = visibleFields(procedure, env).flatMap((path) => {
    const view = env.view(path);
    const answer = answers[path];
    return view.kind === "open" && view.value === null && answer !== undefined ? [[path, answer] as const] : [];
  });
  // Of several candidates none is picked for her.
  const picked = Object.entries(choicesMade(form, { choices })).filter(([name]) => choices[name] !== undefined);
  const all = [...picked, ...open];
  return Object.fromEntries(all.filter(([path]) => !given.has(path)));
};
