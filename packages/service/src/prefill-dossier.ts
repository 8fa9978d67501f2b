import { type Outcome, ok } from "@motlan/kernel";
import type { FormState } from "@motlan/procedure";
import { askAgainLater } from "./ask-again-later.ts";
import { askRegisters } from "./ask-registers.ts";
import type { Context, Filer } from "./context.ts";
import { openDraft } from "./draft.ts";
import { enquirer } from "./enquirer.ts";
import type { Draft } from "./form.ts";
import { formState } from "./form-state.ts";

/**
 * Asks the registers for what the dossier needs and yields what the form shows: at first as it is, then the parts that
 * changed with every answer. Questions run side by side; those that hang on an answer start when it is there.
 */
export const prefillDossier = async (
  ctx: Context,
  filer: Filer,
  dossierId: string,
): Promise<Outcome<AsyncGenerator<Partial<FormState>>>> => {
  const draft = await openDraft(ctx, filer, dossierId);
  return draft.ok ? ok(stream(ctx, draft.value)) : draft;
};

async function* stream(ctx: Context, draft: Draft): AsyncGenerator<Partial<FormState>> {
  const asked = askRegisters(draft, enquirer(ctx, draft));
  // The questions go out while the form is made as it is.
  const first = asked.next();
  // Whoever leaves before hears of it nowhere else.
  first.catch(() => undefined);
  let shown = await formState(ctx, draft);
  yield shown;
  let current = draft;
  for (let answered = await first; !answered.done; answered = await asked.next()) {
    current = answered.value;
    const next = await formState(ctx, current);
    yield changed(shown, next);
    shown = next;
  }
  await askAgainLater(ctx, current);
}

const changed = (before: FormState, after: FormState): Partial<FormState> =>
  Object.fromEntries(
    Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(entry(before, key))),
  );

const entry = (state: FormState, key: string): unknown => Object.entries(state).find(([name]) => name === key)?.[1];
