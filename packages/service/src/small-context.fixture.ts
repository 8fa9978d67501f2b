import type { Instant } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { catalogue } from "./catalogue.fixture.ts";
import type { Context } from "./context.ts";
import type { Publishing } from "./find-procedures.ts";
import type { ProcedureVersion } from "./store.ts";

/** What the use cases that only read procedures reach: published versions, the catalogue, and a clock that stands. */
export const publishing = (procedures: readonly Procedure[], now: Instant): Publishing & Pick<Context, "catalogue"> => {
  const versions = procedures.map((definition): ProcedureVersion => {
    return { id: `${definition.id}@1`, procedureId: definition.id, definition, publishedAt: now };
  });
  return { catalogue, clock: { now: () => now }, store: { currentVersions: async () => versions } };
};
