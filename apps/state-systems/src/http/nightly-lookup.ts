import type { HttpHandler } from "msw";
import type { JsonObject } from "../records/json-object.ts";
import { lastSync } from "../records/nightly-sync.ts";
import type { RegisterContext } from "../records/register-context.ts";
import { type Lookup, lookupHandler } from "./lookup.ts";

interface Nightly extends Pick<Lookup, "path" | "register"> {
  readonly recordOf: (personalId: string) => JsonObject | undefined;
}

/** A look-up by somebody's number, of what is as it was last night. */
export const nightlyLookup = ({ clock }: RegisterContext, { path, register, recordOf }: Nightly): HttpHandler =>
  lookupHandler({
    path,
    register,
    identifier: "soDinhDanh",
    find: (personalId) => {
      const record = recordOf(personalId);
      return record && { record, asOf: lastSync(clock.now()) };
    },
  });
