import type { HttpHandler } from "msw";
import { type Found, lookupHandler } from "../../http/lookup.ts";
import { lastSync } from "../../records/nightly-sync.ts";
import type { RegisterContext } from "../../records/register-context.ts";

const findBenefit = ({ population, clock }: RegisterContext, personalId: string): Found | undefined => {
  const benefit = population.benefits.find((it) => it.personalId === personalId);
  if (benefit === undefined) return undefined;
  const record = { dienMienGiam: benefit.ground, soQuyetDinh: benefit.decision, tuNgay: benefit.since };
  return { record, asOf: lastSync(clock.now()) };
};

/** The social-security database: on which ground somebody is exempt from fees. Digitised, and not yet reconciled. */
export const socialSecurityServices = (context: RegisterContext): readonly HttpHandler[] => [
  lookupHandler({
    path: "*/benefits/lookup",
    register: "AS",
    identifier: "soDinhDanh",
    find: (personalId) => findBenefit(context, personalId),
  }),
];
