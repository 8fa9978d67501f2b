import type { HttpHandler } from "msw";
import { nightlyLookup } from "../../http/nightly-lookup.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { receiptsOf } from "./receipts.ts";

/** The national finance database: the receipts of what a person paid into the treasury. */
export const financeServices = (context: RegisterContext): readonly HttpHandler[] => [
  nightlyLookup(context, {
    path: "*/receipts/lookup",
    register: "TC",
    recordOf: (personalId) => ({ danhSach: [...receiptsOf(context, personalId)] }),
  }),
];
