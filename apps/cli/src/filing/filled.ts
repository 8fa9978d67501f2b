import type { Json } from "@motlan/kernel";
import { visibleFields } from "@motlan/procedure";
import { type Context, checkDossier, type DossierCheck, type Filer, saveAnswers, startDossier } from "@motlan/service";
import { choicesMade, type Form, missesSomebody } from "./choices.ts";
import type { ExampleOf } from "./examples-of.ts";
import { type FillPart, type PartyFilled, partiesAsked } from "./parties.ts";
import { prefilled } from "./prefilled.ts";
import { something } from "./something.ts";
import { valueOf } from "./value-of.ts";

export interface Filled extends Form {
  readonly dossierId: string;
  /** As it would be sent. */
  readonly check: DossierCheck;
  /** What each party filled in her own session. */
  readonly parties: readonly PartyFilled[];
}

/** More turns than any form has answers that open one another. */
const mostTurns = 20;

/** What is answered, and of which procedure. */
type Script = Pick<ExampleOf, "procedure" | "answers" | "choices" | "parties">;

/** A dossier filled from end to end as a browser would: nothing is missing in it but papers. */
export const filled = async (ctx: Context, filer: Filer, script: Script): Promise<Filled> => {
  const { id: dossierId } = valueOf(await startDossier(ctx, filer, { procedureId: script.procedure }));
  const form = await filledIn(ctx, filer, { dossierId, script });
  const fill: FillPart = (her, partId, answers) =>
    filledIn(ctx, her, { dossierId: partId, script: { ...script, answers } });
  const parties = await partiesAsked(ctx, filer, { dossierId, script, fill });
  const then = Object.keys(script.parties).length === 0 ? form : await filledIn(ctx, filer, { dossierId, script });
  return { ...(await checked(ctx, filer, { ...then, dossierId, script })), parties };
};

interface Filling {
  readonly dossierId: string;
  readonly script: Script;
}

/** Everything that is asked in one session, answered. */
const filledIn = async (ctx: Context, filer: Filer, { dossierId, script }: Filling): Promise<Form> => {
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const form = await prefilled(ctx, filer, dossierId);
    const answers = nextAnswers(form, script, ctx);
    if (Object.keys(answers).length === 0) return form;
    valueOf(await saveAnswers(ctx, filer, { dossierId, answers }));
  }
  throw new Error(`${script.procedure} is never filled`);
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

const checked = async (
  ctx: Context,
  filer: Filer,
  { script, ...form }: Form & Filling,
): Promise<Omit<Filled, "parties">> => {
  const check = valueOf(await checkDossier(ctx, filer, form.dossierId));
  // Who has not confirmed is told by what the example expects; whom no register offers nobody can choose; and what a
  // register holds back is sent once it answers.
  const isExpected = (code: string) =>
    code === "paper-missing" ||
    code === "register-awaited" ||
    code.startsWith("party-") ||
    (code === "subject-choice" && missesSomebody(form, script));
  const wrong = check.issues.filter(({ code }) => !isExpected(code)).map(({ code, path }) => `${code} ${path}`);
  if (wrong.length > 0) throw new Error(`${form.procedure.id}: ${wrong.join(", ")}`);
  return { ...form, check };
};
