import type { PrefillOffer, Seal } from "@motlan/prefill";
import type { Procedure } from "@motlan/procedure";
import type { Context, Filer } from "./context.ts";
import { sealOffers } from "./seal-offers.ts";

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
