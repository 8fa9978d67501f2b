import { type Json, localDate } from "@motlan/kernel";
import { formEnv, spread, visibleFields } from "@motlan/procedure";
import {
  type Context,
  checkDossier,
  type DossierCheck,
  type Filer,
  prefillDossier,
  readForm,
  saveAnswers,
  startDossier,
} from "@motlan/service";
import { choicesMade, type Form } from "./choices.ts";
import type { ExampleOf } from "./examples-of.ts";
import { something } from "./something.ts";
import { valueOf } from "./value-of.ts";

export interface Filled extends Form {
  readonly dossierId: string;
  /** As it would be sent. */
  readonly check: DossierCheck;
}

/** More turns than any form has answers that open one another. */
const mostTurns = 20;

/** What is answered, and of which procedure. */
type Script = Pick<ExampleOf, "procedure" | "answers" | "choices">;

/** A dossier filled from end to end as a browser would: nothing is missing in it but papers. */
export const filled = async (ctx: Context, filer: Filer, script: Script): Promise<Filled> => {
  const { id: dossierId } = valueOf(await startDossier(ctx, filer, script.procedure));
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const form = { ...(await prefilled(ctx, filer, dossierId)), dossierId };
    const answers = nextAnswers(form, script, ctx);
    if (Object.keys(answers).length === 0) return checked(ctx, filer, form);
    valueOf(await saveAnswers(ctx, filer, { dossierId, answers }));
  }
  throw new Error(`${script.procedure} is never filled`);
};

/** The form once the registers have answered. */
const prefilled = async (ctx: Context, filer: Filer, dossierId: string): Promise<Form> => {
  for await (const _ of valueOf(await prefillDossier(ctx, filer, dossierId)));
  const { procedure: published, state } = valueOf(await readForm(ctx, filer, dossierId));
  const procedure = spread(published, state.ones ?? []);
  return { procedure, state, env: formEnv(procedure, state, localDate(ctx.clock.now())) };
};

/** What is to be done next: choose, say what the script says, take what is proposed, and only then type. */
const nextAnswers = (form: Form, script: Script, { catalogue }: Context): Readonly<Record<string, Json>> => {
  const { procedure, state } = form;
  const empty = emptyFields(form);
  const known = empty.flatMap((path) => {
    const value = script.answers[path] ?? state.suggested[path];
    return value === undefined ? [] : [[path, value] as const];
  });
  const first = { ...choicesMade(form, script), ...Object.fromEntries(known) };
  if (Object.keys(first).length > 0) return first;
  const fields = empty.flatMap((path) => procedure.fields[path] ?? []).filter(({ required }) => required);
  return Object.fromEntries(fields.map((field) => [field.path, something(field, catalogue)]));
};

const emptyFields = ({ procedure, env }: Form): readonly string[] =>
  visibleFields(procedure, env).filter((path) => {
    const view = env.view(path);
    return view.kind === "open" && view.value === null;
  });

const checked = async (ctx: Context, filer: Filer, form: Form & { readonly dossierId: string }): Promise<Filled> => {
  const check = valueOf(await checkDossier(ctx, filer, form.dossierId));
  const wrong = check.issues.filter(({ code }) => code !== "paper-missing").map(({ code, path }) => `${code} ${path}`);
  if (wrong.length > 0) throw new Error(`${form.procedure.id}: ${wrong.join(", ")}`);
  return { ...form, check };
};
