import type { Dossier, SourcedValues } from "@motlan/dossier";
import { fail, type Instant, type Outcome, ok } from "@motlan/kernel";
import { aboutOf, type Catalogue, type Procedure } from "@motlan/procedure";
import { type IssuedResult, type UnsignedResult, validateResult, validUntil } from "@motlan/results";
import { hashOf } from "./hash.ts";
import { jsonOf } from "./json-of.ts";
import { nameOf } from "./listing.ts";
import type { DossierRecord } from "./store.ts";

interface Issuing {
  readonly issuedAt: Instant;
  readonly signedBy: IssuedResult["signedBy"];
  readonly dossier: Dossier;
  readonly record: DossierRecord;
  readonly procedure: Procedure;
  readonly catalogue: Catalogue;
}

/** The result of a decided dossier, with the values as they were decided on; or why it must not be signed. */
export const prepareResult = (issuing: Issuing): Outcome<UnsignedResult> => {
  const { procedure, catalogue } = issuing;
  const result = unsigned(issuing);
  const [first, ...rest] = validateResult(result, { procedure, reference: catalogue });
  return first ? fail(first, ...rest) : ok(result);
};

/** The result with its id and number, and a hash that tells if any of it changes. */
export const signResult = (
  unsignedResult: UnsignedResult,
  given: Pick<IssuedResult, "id" | "number">,
): IssuedResult => {
  const result = { ...unsignedResult, ...given };
  return { ...result, hash: hashOf(jsonOf(result)) };
};

const unsigned = ({ issuedAt, signedBy, dossier, record, procedure, catalogue }: Issuing): UnsignedResult => {
  const { type, validFor } = procedure.result;
  const about = aboutOf(procedure.result).map((subject) => ({
    personalId: vouchedNumber(dossier, subject),
    name: nameOf(subject, dossier, { procedure, catalogue }),
  }));
  const numbers = about.flatMap(({ personalId }) => personalId ?? []);
  return {
    type,
    dossierId: record.id,
    procedureVersion: record.procedureVersion,
    authority: dossier.authority,
    issuedAt,
    signedBy,
    about,
    owners: numbers.length > 0 ? numbers : [record.filer],
    validUntil: validUntil(issuedAt, validFor),
    visibleTo: visibleTo(dossier, procedure, record.filer),
    values: held(dossier.values, procedure),
  };
};

const held = (values: SourcedValues, { result: { fields, keeps = [] } }: Procedure): SourcedValues =>
  Object.fromEntries(
    [...fields, ...keeps].flatMap((path) => {
      const value = values[path];
      return value ? [[path, value]] : [];
    }),
  );

/** Only a number that a register or the sign-in vouched for: a typed one opens nobody's papers to anyone. */
const vouchedNumber = ({ values }: Dossier, subject: string): string | null => {
  const number = values[`${subject}.personalId`];
  return number?.provenance.kind === "register" && typeof number.value === "string" ? number.value : null;
};

/** The subjects that the procedure names, who filed, and whose it is. */
const visibleTo = (dossier: Dossier, { result }: Procedure, filer: string): readonly string[] => {
  const named = [...result.visibleTo, ...aboutOf(result)].flatMap((subject) => vouchedNumber(dossier, subject) ?? []);
  return [...new Set([...named, filer])];
};
