import {
  currentStep,
  type Dossier,
  type DossierEventBody,
  fold,
  isLeftOpen,
  type RequirementMet,
} from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { isProposed } from "@motlan/prefill";
import { system } from "./actors.ts";
import { askAgainLater } from "./ask-again-later.ts";
import { askSilentAgain } from "./ask-silent-again.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./form.ts";
import { formStateOf } from "./form-state.ts";
import { draftAsToldEver } from "./main-draft.ts";
import { procedureOf } from "./own-dossier.ts";
import { recordEvents } from "./record-events.ts";
import { requirementsMet } from "./requirements-met.ts";
import type { DossierRecord } from "./store.ts";
import { vouchedBy } from "./vouched-by.ts";

/** The registers that owe something: what the filer was asked for instead, she has stated, and nobody looks for it. */
const owing = ({ left = [], requirements }: Dossier): ReadonlySet<string> =>
  new Set([
    ...left.map(({ register }) => register),
    ...Object.values(requirements).flatMap((met) => (met.way === "official" ? (met.silent ?? []) : [])),
  ]);

/**
 * Asks again for what a dossier was sent without, and writes into it what registers now say. What stays open is asked
 * for later; where an official has stated it meanwhile, hers stays. While the filer owes an answer nobody is asked.
 */
export const bringIn = async (ctx: Context, record: DossierRecord, tries: number): Promise<Outcome<null>> => {
  const [procedure, events] = await Promise.all([procedureOf(ctx.store, record), ctx.store.events(record.id)]);
  const sent = fold(events, { procedure, calendar: ctx.catalogue.calendar });
  if (sent === null || sent.supplement !== null || !isLeftOpen(sent)) return ok(null);
  const owed = owing(sent);
  const isOwed = ({ register }: { readonly register: string }) => owed.has(register);
  const heard = await askSilentAgain(ctx, await draftAsToldEver(ctx, record), { by: "again", of: isOwed });
  const recorded = await recordEvents(ctx, record.id, async ({ dossier, procedure: of }) => {
    const step = dossier && currentStep(dossier, of);
    const bodies = dossier && step ? said(ctx, heard, { dossier, step: step.id }) : [];
    return bodies.length > 0 ? ok({ by: system, bodies }) : fail(issue("dossier-moved"));
  });
  if (!recorded.ok && recorded.issues[0].code !== "dossier-moved") return recorded;
  if (!recorded.ok || isLeftOpen(recorded.value)) await askAgainLater(ctx, heard, tries, isOwed);
  return ok(null);
};

interface Open {
  readonly dossier: Dossier;
  readonly step: string;
}

const said = (ctx: Context, heard: Draft, open: Open): readonly DossierEventBody[] => {
  if (open.dossier.supplement !== null) return [];
  const papers = papersLeft(ctx, heard, open.dossier);
  return [...valuesSaid(heard, open), ...notHeld(heard, open, papers), ...proofsFound(open, papers)];
};

/** The requirements that were left because a register was silent, and how each is met now. */
const papersLeft = (
  ctx: Context,
  heard: Draft,
  { requirements }: Dossier,
): readonly (readonly [string, RequirementMet])[] => {
  const now = requirementsMet(ctx, heard, formStateOf(ctx, heard, []));
  return Object.entries(requirements).flatMap(([id, before]) => {
    const met = now[id];
    return met && before.way === "official" && before.silent !== undefined ? [[id, met] as const] : [];
  });
};

const valuesSaid = ({ resolution, situation }: Draft, { dossier, step }: Open): readonly DossierEventBody[] =>
  (dossier.left ?? []).flatMap(({ path }) => {
    const seal = resolution.seal(path);
    if (!seal || isProposed(seal, situation)) return [];
    const given = { value: seal.value, provenance: vouchedBy(seal, situation.catalogue) };
    return [{ kind: "value-given" as const, step, path, given }];
  });

type PapersLeft = ReturnType<typeof papersLeft>;

/** What no register has after all, values and papers, the office looks up. */
const notHeld = (
  { resolution }: Draft,
  { dossier: { left = [] }, step }: Open,
  papers: PapersLeft,
): readonly DossierEventBody[] => {
  const values = left.flatMap(({ path, whenDown }) =>
    whenDown === "wait" && !resolution.seal(path) && resolution.outlook(path).kind === "none" ? [path] : [],
  );
  const none = papers.flatMap(([id, met]) =>
    met.way === "official" && met.silent === undefined && met.proposed === undefined ? [id] : [],
  );
  const paths = [...values, ...none];
  return paths.length > 0 ? [{ kind: "not-held", step, paths }] : [];
};

const proofsFound = ({ step }: Open, papers: PapersLeft): readonly DossierEventBody[] =>
  papers.flatMap(([requirement, met]) =>
    met.way === "official" && met.proposed === undefined ? [] : [{ kind: "requirement-met", step, requirement, met }],
  );
