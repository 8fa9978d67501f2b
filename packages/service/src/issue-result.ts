import type { Dossier, SourcedValues } from "@motlan/dossier";
import type { Instant } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Result } from "@motlan/results";
import { hashOf } from "./hash.ts";
import { jsonOf } from "./json-of.ts";
import type { DossierRecord } from "./store.ts";

interface Issuing {
  readonly id: string;
  readonly number: string;
  readonly issuedAt: Instant;
  readonly signedBy: Result["signedBy"];
  readonly dossier: Dossier;
  readonly record: DossierRecord;
  readonly procedure: Procedure;
}

/** The result of a decided dossier: the values that its type prints, as they were decided on. */
export const issueResult = ({ dossier, record, procedure, ...issued }: Issuing): Result => {
  const result = {
    ...issued,
    type: procedure.result.type,
    dossierId: record.id,
    procedureVersion: record.procedureVersion,
    authority: dossier.authority,
    visibleTo: visibleTo(dossier, procedure, record.filer),
    values: printed(dossier.values, procedure),
  };
  return { ...result, hash: hashOf(jsonOf(result)) };
};

const printed = (values: SourcedValues, procedure: Procedure): SourcedValues =>
  Object.fromEntries(
    procedure.result.fields.flatMap((path) => {
      const value = values[path];
      return value ? [[path, value]] : [];
    }),
  );

/** Only people whose number a register or the sign-in vouched for: a typed number opens nobody's papers to anyone. */
const visibleTo = ({ values }: Dossier, procedure: Procedure, filer: string): readonly string[] => {
  const named = procedure.result.visibleTo.flatMap((subject) => {
    const number = values[`${subject}.personalId`];
    return number?.provenance.kind === "register" && typeof number.value === "string" ? [number.value] : [];
  });
  return [...new Set([...named, filer])];
};
