import type { Json } from "@motlan/kernel";
import { visibleFields } from "@motlan/procedure";
import { type Context, checkDossier, type DossierCheck, type Filer, saveAnswers, startDossier } from "@motlan/service";
import { choicesMade, type Form } from "../filing/choices.ts";
import { prefilled } from "../filing/prefilled.ts";
import { valueOf } from "../filing/value-of.ts";

/** What somebody answers who is tried as: values by path, and whom she picks, as in an example. */
export interface TryScript {
  readonly procedure: string;
  readonly answers: Readonly<Record<string, Json>>;
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

export interface TriedForm extends Form {
  readonly check: DossierCheck;
}

/** More turns than any form has answers that open one another. */
const mostTurns = 20;

/** A form as somebody has it who answers this and no more: nothing is typed for her. */
export const triedForm = async (ctx: Context, filer: Filer, script: TryScript): Promise<TriedForm> => {
  const { id: dossierId } = valueOf(await startDossier(ctx, filer, { procedureId: script.procedure }));
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const form = await prefilled(ctx, filer, dossierId);
    const answers = nextAnswers(form, script);
    if (Object.keys(answers).length === 0)
      return { ...form, check: valueOf(await checkDossier(ctx, filer, dossierId)) };
    valueOf(await saveAnswers(ctx, filer, { dossierId, answers }));
  }
  throw new Error(`${script.procedure} is never at an end`);
};

/** Whom she picks, and what she answers to the questions that are open now. */
const nextAnswers = (form: Form, { answers, choices }: TryScript): Readonly<Record<string, Json>> => {
  const { procedure, env } = form;
  const given = visibleFields(procedure, env).flatMap((path) => {
    const view = env.view(path);
    const answer = answers[path];
    return view.kind === "open" && view.value === null && answer !== undefined ? [[path, answer] as const] : [];
  });
  return { ...choicesMade(form, { choices }), ...Object.fromEntries(given) };
};
