import type { HttpHandler } from "msw";
import { nightlyLookup } from "../../http/nightly-lookup.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { growingAreasOf } from "./growing-areas.ts";

/** The agriculture database: the growing areas that a person keeps. */
export const agricultureServices = (context: RegisterContext): readonly HttpHandler[] => [
  nightlyLookup(context, {
    path: "*/growing-areas/lookup",
    register: "NN",
    recordOf: (personalId) => ({ danhSach: [...growingAreasOf(context, personalId)] }),
  }),
];
