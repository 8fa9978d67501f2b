import { type Dossier, fold } from "@motlan/dossier";
import { type Part, type Procedure, partFieldsOf, ruleValue } from "@motlan/procedure";
import type { Env } from "@motlan/rules";
import type { Context } from "./context.ts";
import { procedureOf } from "./own-dossier.ts";
import { idOfPart } from "./part-in.ts";
import type { DossierRecord } from "./store.ts";

/** A part of a bundle that was sent, begun or not. */
export interface BegunPart {
  readonly part: Part;
  readonly id: string;
  /** Null before its turn has come. */
  readonly dossier: Dossier | null;
}

/** The parts that are wanted as things stand in the form. */
export const partsWanted = ({ parts = [] }: Procedure, env: Env): readonly Part[] =>
  parts.filter(({ when }) => when === undefined || ruleValue(when, env) === true);

/** The parts of a bundle that was sent, in order: those that were wanted. */
export const partsOf = async (
  ctx: Pick<Context, "store" | "catalogue">,
  { id: whole, procedureVersion }: Pick<DossierRecord, "id" | "procedureVersion">,
  { parts = [] }: Pick<Dossier, "parts">,
): Promise<readonly BegunPart[]> => {
  const procedure = await procedureOf(ctx.store, { id: whole, procedureVersion });
  const wanted = (procedure.parts ?? []).filter((part) => parts.includes(part.id));
  return Promise.all(
    wanted.map(async (part) => {
      const id = idOfPart(whole, part.id);
      const [own, events] = await Promise.all([procedureOf(ctx.store, { id, procedureVersion }), ctx.store.events(id)]);
      return { part, id, dossier: fold(events, { procedure: own, calendar: ctx.catalogue.calendar }) };
    }),
  );
};

/** The parts for which one waits, of those that are wanted. */
export const waitedFor = ({ after }: Part, parts: readonly BegunPart[]): readonly BegunPart[] =>
  parts.filter(({ part }) => after.includes(part.id));

/** Whether a part's result is there and in force: what waits for it may begin. */
export const isDone = ({ dossier }: BegunPart): boolean => dossier?.result != null && dossier.revocation === null;

/** Whether it will never be: it was refused or taken out of use, or waits for one that was. */
export const isLost = ({ part, dossier }: BegunPart, parts: readonly BegunPart[]): boolean =>
  dossier === null
    ? waitedFor(part, parts).some((it) => isLost(it, parts))
    : dossier.refusal !== null || dossier.revocation !== null;

/** The part whose a field is: there it is asked for again, mended, and said last. */
export const ownerOf = (path: string, procedure: Procedure, parts: readonly BegunPart[]): BegunPart | undefined =>
  parts.find(({ part }) => partFieldsOf(part, procedure).includes(path));
