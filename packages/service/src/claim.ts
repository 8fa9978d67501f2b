import type { SourcedValues } from "@motlan/dossier";
import { fail, isJsonObject, issue, type Json, type Outcome, ok, textOf } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { hashOf } from "./hash.ts";
import type { Store } from "./store.ts";

interface Claiming {
  readonly procedure: Procedure;
  readonly dossierId: string;
  readonly values: SourcedValues;
}

/**
 * One birth notice, one dossier: the value that the procedure names is taken by the first dossier that is sent with it,
 * until that one is refused or its result revoked. Only a vouched value counts; a number that somebody typed must not shut others out.
 */
export const claim = async (tx: Store, { procedure, dossierId, values }: Claiming): Promise<Outcome<null>> => {
  const value = procedure.onePer === undefined ? undefined : values[procedure.onePer];
  if (value?.provenance.kind !== "register") return ok(null);
  const key = `one-per:${procedure.id}:${hashOf(value.value)}`;
  for (let turn = 0; ; turn += 1) {
    // Reading the key also locks it until this transaction ends: two sent at once cannot both find it free.
    const taken = await tx.idempotent(`${key}:${turn}`, key);
    if (taken === null || taken === "conflict") {
      await tx.rememberAnswer(`${key}:${turn}`, key, { dossierId });
      return ok(null);
    }
    if (!(await isFree(tx, taken.answer))) return fail(issue("already-filed", procedure.onePer));
  }
};

const isFree = async (tx: Store, answer: Json): Promise<boolean> => {
  const id = isJsonObject(answer) ? textOf(answer.dossierId) : "";
  const other = await tx.dossier(id);
  if (other === null || other.listing.state === 3 || other.listing.state === 8) return true;
  return (await tx.events(id)).some(({ kind }) => kind === "result-revoked");
};
