import type { Instant } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { hashOf } from "../hash.ts";
import { jsonOf } from "../json-of.ts";
import type { ProcedureVersion } from "../store.ts";

/** A definition as a version, named by its content: the same content is the same version. */
export const versionOf = (definition: Procedure, addedAt: Instant): ProcedureVersion => ({
  id: versionIdOf(definition),
  procedureId: definition.id,
  definition,
  addedAt,
});

export const versionIdOf = (definition: Procedure): string =>
  `${definition.id}@${hashOf(jsonOf(definition)).slice(0, 12)}`;
