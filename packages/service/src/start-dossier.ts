import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import type { PrefillOffer, Seal } from "@motlan/prefill";
import type { Procedure } from "@motlan/procedure";
import type { Context, Filer } from "./context.ts";
import { sealOffers } from "./seal-offers.ts";
import type { DossierListing } from "./store.ts";

/** Opens a dossier on the newest version of a procedure, which it keeps to the end. */
export const startDossier = async (
  ctx: Context,
  filer: Filer,
  procedureId: string,
): Promise<Outcome<{ id: string }>> => {
  const version = (await ctx.store.currentVersions()).find((it) => it.procedureId === procedureId);
  if (!version) return fail(issue("procedure-not-found"));
  const { identityLevel } = version.definition;
  if (filer.level < identityLevel) return fail(issue("identity-level-too-low", "", { needed: identityLevel }));
  const id = ctx.newId();
  await ctx.store.transact(async (tx) => {
    await tx.createDossier({
      id,
      procedureVersion: version.id,
      filer: filer.personalId,
      filerName: filer.name,
      startedAt: ctx.clock.now(),
      answers: {},
      listing: draftListing,
    });
    await tx.putSeals(id, signInSeals(ctx, version.definition, filer));
  });
  return ok({ id });
};

/** What lists say of what was not sent: nothing yet. */
export const draftListing: DossierListing = {
  status: "draft",
  state: null,
  code: null,
  authority: null,
  step: null,
  role: null,
  due: null,
  submittedAt: null,
  search: "",
  about: "",
  seq: 0,
  restsOn: [],
  evidenceWithdrawn: false,
};

type Vouching = Pick<Context, "catalogue" | "clock">;

/** What the sign-in vouches for, sealed like any register's word. */
export const signInSeals = (ctx: Vouching, procedure: Procedure, filer: Filer): readonly Seal[] =>
  sealOffers(signInOffers(procedure, filer), signInProvenance(ctx));

/** What the sign-in itself says of the filer. The number is what all registers are asked by. */
const signInOffers = (procedure: Procedure, filer: Filer): readonly PrefillOffer[] => {
  const ref = filerName(procedure);
  const { personalId, phone, email } = filer;
  return [
    { ref, element: "personalId", value: personalId },
    ...(phone === null ? [] : [{ ref, element: "phone", value: phone }]),
    ...(email === null ? [] : [{ ref, element: "email", value: email }]),
  ];
};

/** The subject that is the session's person. */
export const filerName = (procedure: Procedure): string =>
  Object.keys(procedure.subjects).find((name) => procedure.subjects[name]?.from === "session") ?? "filer";

const signInProvenance = (ctx: Vouching) => {
  const at = ctx.clock.now();
  const law = ctx.catalogue.registers.vneid?.law.join("; ") ?? "";
  return {
    register: "vneid",
    service: "session",
    recordId: "session",
    asOf: at,
    fetchedAt: at,
    enquiryId: "session",
    law,
  };
};
