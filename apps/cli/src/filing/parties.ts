import type { Json } from "@motlan/kernel";
import type { Example } from "@motlan/procedure";
import { askParty, type Context, checkDossier, confirmPart, type Filer, refusePart } from "@motlan/service";
import type { Form } from "./choices.ts";
import { filerOf, personaOf } from "./filers.ts";
import { valueOf } from "./value-of.ts";

/** What a party filled in her own session. */
export interface PartyFilled {
  readonly name: string;
  /** Null where she could not be asked, for the register that matches people was silent. */
  readonly form: Form | null;
  /** Checks that kept her from confirming. */
  readonly checks: readonly string[];
}

/** Answers everything that is asked in a party's session. */
export type FillPart = (her: Filer, partId: string, answers: Readonly<Record<string, Json>>) => Promise<Form>;

interface Asking {
  readonly dossierId: string;
  readonly script: Pick<Example, "parties">;
  readonly fill: FillPart;
}

/** Each party is asked, answers in her own session, and confirms or refuses. */
export const partiesAsked = async (
  ctx: Context,
  filer: Filer,
  { dossierId, script, fill }: Asking,
): Promise<readonly PartyFilled[]> => {
  const filled: PartyFilled[] = [];
  for (const [name, { who, answers, refuses }] of Object.entries(script.parties)) {
    if (!(await isAsked(ctx, filer, { dossierId, name, who }))) {
      filled.push({ name, form: null, checks: [] });
      continue;
    }
    const her = filerOf(who);
    const parts = await ctx.store.partsOf(dossierId);
    const partId = parts.find(({ part }) => part?.party === name && part.answer === null)?.id ?? "";
    const form = await fill(her, partId, answers);
    const { objections, seen = "" } = valueOf(await checkDossier(ctx, her, partId));
    filled.push({ name, form, checks: objections.map(({ id }) => id) });
    if (refuses !== undefined) valueOf(await refusePart(ctx, her, { partId, reason: refuses }));
    else if (objections.length === 0) valueOf(await confirmPart(ctx, her, { partId, seen, language: "vi" }));
  }
  return filled;
};

interface Naming {
  readonly dossierId: string;
  readonly name: string;
  readonly who: string;
}

const isAsked = async (ctx: Context, filer: Filer, { dossierId, name, who }: Naming): Promise<boolean> => {
  const { personalId, name: fullName, birthDate } = personaOf(who);
  const named = { personalId, fullName, birthDate };
  const asked = await askParty(ctx, filer, { dossierId, party: name, named });
  if (!asked.ok && asked.issues[0].code === "register-unavailable") return false;
  valueOf(asked);
  return true;
};
