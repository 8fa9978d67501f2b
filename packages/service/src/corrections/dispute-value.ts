import { fieldType, likenessOf } from "@motlan/fields";
import { fail, issue, type Json, localDate, type Outcome, ok, tidy } from "@motlan/kernel";
import { disputeOf, type Seal } from "@motlan/prefill";
import type { Field } from "@motlan/procedure";
import { allOrNothing } from "../all-or-nothing.ts";
import type { Context, Filer } from "../context.ts";
import { openDraft } from "../draft.ts";
import type { Draft } from "../form.ts";
import { askedElsewhere } from "../party-views.ts";
import { isAsked, normal } from "../save-answers.ts";
import { isDisputable } from "./is-disputable.ts";
import { ownerOf, placeIn } from "./owner-of.ts";

export interface Disputing {
  readonly dossierId: string;
  readonly path: string;
  /** What is right, by her word. */
  readonly value: Json;
  /** How she knows, or since when. */
  readonly reason: string;
}

export interface Disputed {
  /** `SD-2026-000001`: under which she follows it. */
  readonly number: string;
}

/**
 * "This is wrong": her own value goes beside the register's, and a request to put it right goes to the register's
 * owner. The same said twice is one request.
 */
export const disputeValue = async (ctx: Context, filer: Filer, disputing: Disputing): Promise<Outcome<Disputed>> => {
  const { dossierId, path } = disputing;
  const form = await openDraft(ctx, filer, dossierId);
  if (!form.ok) return form;
  const draft = form.value;
  if (!isAsked(draft.procedure, path)) return fail(issue("answer-unknown", path));
  if (askedElsewhere(draft).has(path) || (draft.open && !draft.open.includes(path)))
    return fail(issue("answer-not-open", path));
  const field = draft.procedure.fields[path];
  const seal = field?.subject === undefined ? undefined : draft.resolution.seal(path);
  if (field === undefined || seal === undefined || !isDisputable(seal)) return fail(issue("dispute-not-vouched", path));
  const right = rightIn(draft, { field, seal, disputing });
  if (!right.ok) return right;
  return allOrNothing(ctx.store, async (tx) => {
    // Pressed twice at once, the second waits here for the first.
    await tx.lockDossier(dossierId);
    const known = disputeOf(seal, { disputes: await tx.disputes(dossierId) });
    if (known?.own) return ok({ number: known.number });
    const number = await numberIn({ ...ctx, store: tx });
    await tx.addCorrection({
      ...begun(draft, filer, { field, seal }),
      number,
      at: ctx.clock.now(),
      proposed: right.value,
      reason: tidy(disputing.reason),
      owner: ownerOf(ctx.catalogue, placeIn(draft, field), seal),
    });
    await tx.saveAnswers(dossierId, { [path]: right.value });
    await tx.enqueue({ name: "follow-correction", data: { number, tries: 0 }, key: `${number}-1` });
    return ok({ number });
  });
};

interface Contested {
  readonly field: Field;
  readonly seal: Seal;
}

/** Her value as it is kept; a difference in how the same is written is none. */
const rightIn = (
  { procedure, situation }: Draft,
  { field, seal, disputing }: Contested & { readonly disputing: Disputing },
): Outcome<Json> => {
  const { path, value, reason } = disputing;
  if (tidy(reason) === "") return fail(issue("dispute-without-reason", path));
  const kept = normal(procedure, path, value);
  if (kept === null) return fail(issue("required", path));
  const { catalogue, today } = situation;
  const [first, ...rest] = fieldType(field.type)
    .validate(kept, field.params, { ...catalogue, today })
    .map(({ code, params }) => issue(code, path, params));
  if (first) return fail(first, ...rest);
  return likenessOf(field, kept, seal.value) === "same" ? fail(issue("dispute-same-value", path)) : ok(kept);
};

const begun = (draft: Draft, filer: Filer, { field, seal }: Contested) => {
  const { record, procedure, resolution } = draft;
  const { register, service, recordId, inside = "", law } = seal.provenance;
  const about = resolution.seal(`${field.subject}.personalId`)?.value;
  return {
    by: filer.personalId,
    byName: filer.name,
    dossierId: record.id,
    procedureCode: procedure.code,
    law,
    register,
    service,
    recordId,
    inside,
    ...placeIn(draft, field),
    value: seal.value,
    about: typeof about === "string" ? about : null,
  };
};

const numberIn = async ({ store, clock }: Pick<Context, "store" | "clock">): Promise<string> => {
  const year = localDate(clock.now()).slice(0, 4);
  return `SD-${year}-${String(await store.nextNumber(`correction:${year}`)).padStart(6, "0")}`;
};
