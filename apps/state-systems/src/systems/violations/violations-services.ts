import type { HttpHandler } from "msw";
import { nightlyLookup } from "../../http/nightly-lookup.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { decisionsOn } from "./decisions.ts";

/** The database of administrative violations: what was decided against a person, and whether she complied. */
export const violationsServices = (context: RegisterContext): readonly HttpHandler[] => [
  nightlyLookup(context, {
    path: "*/violations/lookup",
    register: "VP",
    recordOf: (personalId) => ({ danhSach: [...decisionsOn(context, personalId)] }),
  }),
];
