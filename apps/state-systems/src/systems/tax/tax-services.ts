import type { HttpHandler } from "msw";
import { nightlyLookup } from "../../http/nightly-lookup.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { taxpayerOf } from "./taxpayers.ts";

/** The database of the tax administration: by which code a person is known there, at which office, and whether she owes. */
export const taxServices = (context: RegisterContext): readonly HttpHandler[] => [
  nightlyLookup(context, {
    path: "*/taxpayers/lookup",
    register: "TH",
    recordOf: (personalId) => taxpayerOf(context, personalId),
  }),
];
