import { fail, type Issue, issue, type Outcome, ok, tidy } from "@motlan/kernel";
import { allOrNothing } from "./all-or-nothing.ts";
import { checkDraft } from "./check-dossier.ts";
import type { Context, Filer } from "./context.ts";
import type { Draft } from "./form.ts";
import { hashSeen, seenIn } from "./hash-seen.ts";
import { ownDossier } from "./own-dossier.ts";
import { partDraft } from "./part-draft.ts";
import { requirementsMet } from "./requirements-met.ts";
import { sourcedValues } from "./sourced-values.ts";
import type { PartAnswer } from "./store.ts";

export interface PartConfirming {
  readonly partId: string;
  /** The hash of what was before her, as `checkDossier` gave it. */
  readonly seen: string;
  readonly language: "vi" | "en";
}

/**
 * A party confirms what is before her. Issues: what is wrong with her answers; `check-failed` at a check of the whole;
 * `part-moved` where something has changed since she looked; `part-ended`, `part-answered`.
 */
export const confirmPart = (ctx: Context, her: Filer, { partId, seen, language }: PartConfirming) =>
  answering(ctx, her, { partId, answer: (inside, draft) => confirmation(inside, her, { draft, seen, language }) });

export const refusePart = (
  ctx: Context,
  her: Filer,
  { partId, reason: words }: { readonly partId: string; readonly reason: string },
) =>
  answering(ctx, her, {
    partId,
    answer: async ({ clock }): Promise<Outcome<PartAnswer>> => {
      const reason = tidy(words);
      return reason === "" ? fail(issue("reason-missing", "reason")) : ok({ kind: "refused", at: clock.now(), reason });
    },
  });

interface Answering {
  readonly partId: string;
  readonly answer: (ctx: Context, draft: Draft) => Promise<Outcome<PartAnswer>>;
}

/** Under the lock of the dossier: it is not sent meanwhile, and what she was shown is not changed under her hands. */
const answering = async (ctx: Context, her: Filer, { partId, answer }: Answering): Promise<Outcome<null>> =>
  allOrNothing(ctx.store, async (tx) => {
    const own = await ownDossier(tx, her, partId);
    if (!own.ok) return own;
    const { part, ...record } = own.value;
    if (!part) return fail(issue("dossier-not-found"));
    await tx.lockDossier(part.of);
    const inside = { ...ctx, store: tx };
    const draft = await partDraft(inside, her, { ...record, part });
    if (!draft.ok) return draft;
    if (draft.value.open?.length === 0)
      return fail(issue(draft.value.part?.state === "ended" ? "part-ended" : "part-answered"));
    const said = await answer(inside, draft.value);
    if (!said.ok) return said;
    await tx.answerPart(partId, said.value);
    return ok(null);
  });

interface Confirming extends Pick<PartConfirming, "seen" | "language"> {
  readonly draft: Draft;
}

const confirmation = async (
  ctx: Context,
  her: Filer,
  { draft, seen, language }: Confirming,
): Promise<Outcome<PartAnswer>> => {
  const { state, issues, objections } = await checkDraft(ctx, draft);
  const wrong: readonly Issue[] = [...issues, ...objections.map(({ id }) => issue("check-failed", id))];
  const [first, ...rest] = wrong;
  if (first) return fail(first, ...rest);
  const all = sourcedValues(draft, state);
  const hash = hashSeen(draft, all);
  if (hash !== seen) return fail(issue("part-moved"));
  const { shown, values } = seenIn(draft, all);
  const party = draft.part?.party ?? "";
  return ok({
    kind: "confirmed",
    confirmation: {
      personalId: her.personalId,
      name: her.name,
      at: ctx.clock.now(),
      language,
      statement: draft.part?.statement[language] ?? "",
      shown,
      paths: Object.keys(values),
      hash,
    },
    values: Object.fromEntries(
      Object.entries(values).map(([path, { value, provenance }]) => [
        path,
        { value, provenance: provenance.kind === "citizen" ? { ...provenance, party } : provenance },
      ]),
    ),
    requirements: requirementsMet(ctx, draft, state),
  });
};
