import { type Outcome, ok } from "@motlan/kernel";
import type { FormState } from "@motlan/procedure";
import { askAgainLater } from "./ask-again-later.ts";
import { askRegisters } from "./ask-registers.ts";
import type { Context, Filer } from "./context.ts";
import { openDraft } from "./draft.ts";
import { enquirer } from "./enquirer.ts";
import type { Draft } from "./form.ts";
import { formState } from "./form-state.ts";
import { othersAnswers } from "./others-answers.ts";
import type { FileRecord } from "./store.ts";

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
  return draft.ok ? ok(stream(ctx, draft.value, () => openDraft(ctx, filer, dossierId))) : draft;
};

async function* stream(ctx: Context, draft: Draft, reopen: Reopen): AsyncGenerator<Partial<FormState>> {
  const by = enquirer(ctx, draft, "filer");
  let files: Promise<readonly FileRecord[]> | undefined;
  const asked = askRegisters(draft, {
    ...by,
    keep: async (answered) => {
      // The form is made anew as soon as this is kept: what it is made of is read meanwhile.
      files = filesFor(ctx, draft);
      await by.keep?.(answered);
    },
  });
  // The questions go out while the form is made as it is.
  let coming = begun(asked);
  let current = draft;
  let isWell = true;
  try {
    let shown = await formState(ctx, draft);
    yield shown;
    for (let answered = await coming; !answered.done; answered = await coming) {
      current = answered.value;
      coming = begun(asked);
      const next = await formState(ctx, current, files);
      yield changed(shown, next);
      shown = next;
    }
    for await (const heard of othersAnswers(current, reopen)) {
      current = heard;
      const next = await formState(ctx, heard);
      yield changed(shown, next);
      shown = next;
    }
  } catch (error) {
    isWell = false;
    throw error;
  } finally {
    // Whoever has closed the page finds what came after all, and what did not is asked again.
    if (isWell) await askAgainLater(ctx, await lastOf(asked, { coming, current }));
  }
}

const filesFor = ({ store }: Context, { record }: Draft): Promise<readonly FileRecord[]> => {
  const files = store.filesOf(record.id);
  // That it fails is told to whoever waits for it.
  files.catch(() => undefined);
  return files;
};

type Reopen = () => Promise<Outcome<Draft>>;

type Coming = Promise<IteratorResult<Draft>>;

/** What comes next; that it fails is told to whoever waits for it, and to nobody else. */
const begun = (asked: AsyncGenerator<Draft>): Coming => {
  const coming = asked.next();
  coming.catch(() => undefined);
  return coming;
};

/** What the rest of the answers make of it. */
const lastOf = async (
  asked: AsyncGenerator<Draft>,
  { coming, current }: { readonly coming: Coming; readonly current: Draft },
): Promise<Draft> => {
  let last = current;
  for (let answered = await coming; !answered.done; answered = await asked.next()) last = answered.value;
  return last;
};

const changed = (before: FormState, after: FormState): Partial<FormState> =>
  Object.fromEntries(
    Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(entry(before, key))),
  );

const entry = (state: FormState, key: string): unknown => Object.entries(state).find(([name]) => name === key)?.[1];
