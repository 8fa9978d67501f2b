import type { Json } from "@motlan/kernel";
import { freshKnowledge, hasAnswered, type Knowledge } from "@motlan/prefill";
import { type FormEnv, formEnv, type Party, ruleValue } from "@motlan/procedure";
import { type AskedParty, askedParty } from "./asked-party.ts";
import type { Context } from "./context.ts";
import { type Draft, formOf, knowledgeOf, situate } from "./form.ts";
import { formStateOf } from "./form-state.ts";
import { procedureOf } from "./own-dossier.ts";
import { partIn } from "./part-in.ts";
import type { DossierRecord } from "./store.ts";

/** What is known for a filer's dossier now, fresh or not at all; of her parties, what they have confirmed. */
export const draftOf = (ctx: Context, record: DossierRecord, told?: Promise<Knowledge>): Promise<Draft> =>
  draftKnowing(ctx, record, (known) => freshKnowledge(known, ctx.catalogue, ctx.clock.now()), told);

/** The same with what registers have said, however long ago: only what they have not said is still to be asked. */
export const draftAsHeard = (ctx: Context, record: DossierRecord): Promise<Draft> =>
  draftKnowing(ctx, record, (known) => {
    const unheard = known.enquiries.filter(({ outcome }) => !hasAnswered(outcome));
    const open = freshKnowledge({ seals: [], enquiries: unheard }, ctx.catalogue, ctx.clock.now());
    const heard = known.enquiries.filter(({ outcome }) => hasAnswered(outcome));
    return { ...known, enquiries: [...heard, ...open.enquiries] };
  });

/** The same with all that was ever heard or kept from it, however long ago: what is silent stays so until it is asked. */
export const draftAsToldEver = (ctx: Context, record: DossierRecord): Promise<Draft> =>
  draftKnowing(ctx, record, (known) => known);

const draftKnowing = async (
  ctx: Context,
  record: DossierRecord,
  counting: (known: Knowledge) => Knowledge,
  told = knowledgeOf(ctx, record.id),
): Promise<Draft> => {
  const [procedure, known] = await Promise.all([procedureOf(ctx.store, record), told]);
  return withParties(ctx, situate(ctx, { record, published: procedure, knowledge: counting(known), open: null }));
};

/** The same draft with what its parties said in their own sessions: of those who are to be asked as things stand. */
export const withParties = async (ctx: Context, draft: Draft): Promise<Draft> => {
  const { parties } = draft.procedure;
  if (parties === undefined) return draft;
  // In a part of a bundle that is asked for a supplement, of the bundle: there they were asked.
  const [parts, now] = [await ctx.store.partsOf(partIn(draft.record.id).whole), ctx.clock.now()];
  const env = formEnv(draft.procedure, formStateOf(ctx, draft, []), draft.situation.today);
  const asked = parties
    .filter(({ when }) => when === undefined || ruleValue(when, env) === true)
    .map((party) => askedParty({ party, parts, now, ...shownTo(party, env) }));
  const others = Object.fromEntries(asked.map((it) => [it.party.id, said(it, draft)]));
  return { ...draft, ...formOf({ ...draft.situation, ...draft, others }), parties: asked };
};

/** What a party is shown of what stands in the filer's form. What she says of herself is no part of it. */
const shownTo = (party: Party, env: FormEnv): Pick<AskedParty, "shown" | "vouched"> => {
  const views = party.shows.map((path) => [path, env.view(path)] as const);
  return {
    shown: Object.fromEntries(
      views.flatMap(([path, view]) => ("value" in view && view.value !== null ? [[path, view.value]] : [])),
    ),
    vouched: Object.fromEntries(views.flatMap(([path, view]) => (view.kind === "sealed" ? [[path, view.seal]] : []))),
  };
};

/** The elements of herself that she confirmed, whatever the subject is called that she is. */
const said = ({ party, confirmed }: AskedParty, { resolution }: Draft): Readonly<Record<string, Json>> | null => {
  if (confirmed === null) return null;
  return Object.fromEntries(
    Object.entries(confirmed.values).flatMap(([path, { value }]) => {
      const [name = "", ...element] = path.split(".");
      return element.length > 0 && resolution.subject(name).ref === party.id ? [[element.join("."), value]] : [];
    }),
  );
};
