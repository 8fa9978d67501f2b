import { type Instant, localDate } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { catalogue } from "./catalogue.fixture.ts";
import type { Context } from "./context.ts";
import type { Publishing } from "./publishing/current-versions.ts";
import type { PublicationAct } from "./publishing/publication.ts";
import { versionOf } from "./publishing/version-of.ts";

/** What the use cases that only read procedures reach: published versions, the catalogue, and a clock that stands. */
export const publishing = (
  procedures: readonly Procedure[],
  now: Instant,
): Publishing & Pick<Context, "catalogue"> => ({
  catalogue,
  clock: { now: () => now },
  store: installed(procedures, now),
});

/** A store in which these are in force, and nothing else is. */
export const installed = (procedures: readonly Procedure[], at: Instant): Publishing["store"] => {
  const versions = procedures.map((definition) => versionOf(definition, at));
  const effectiveFrom = localDate(at);
  const acts = versions.map(({ id: version, procedureId }): PublicationAct => {
    return { version, procedureId, seq: 1, act: "installed", by: "motlan", at, effectiveFrom, reason: "" };
  });
  return {
    publicationActs: async (id) => acts.filter(({ procedureId }) => id === undefined || id === procedureId),
    version: async (id) => versions.find((it) => it.id === id) ?? null,
  };
};
