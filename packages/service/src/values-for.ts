import type { Dossier, PartyConfirmation, SourcedValues } from "@motlan/dossier";
import { isOwner, type Procedure } from "@motlan/procedure";

/** Whether a path of a sent dossier is for somebody to see. */
export type Seen = (path: string) => boolean;

/**
 * What of a sent dossier its filer sees, or a party: what is her own, what she was shown when she confirmed, and what
 * the result will say to all of them. Of the others' answers nothing more: they were given to the office.
 */
export const valuesFor = ({ parties }: Dossier, procedure: Procedure, party: string | undefined): Seen => {
  if (parties === undefined) return () => true;
  const own = party === undefined ? undefined : parties[party];
  const printed = new Set(resultsFor(procedure, own?.paths).flatMap(({ fields }) => fields));
  // Sent without her: of what others stated nothing is hers to see.
  if (party !== undefined && own === undefined) return () => false;
  if (own) return (path) => printed.has(path) || own.paths.includes(path) || Object.hasOwn(own.shown, path);
  const others = new Set(Object.values(parties).flatMap(({ paths }) => paths));
  return (path) => printed.has(path) || !others.has(path);
};

/** Of a bundle all that it comes to; for a party, that of the part for which she confirmed. */
const resultsFor = (whole: Procedure, hers: readonly string[] | undefined): readonly Procedure["result"][] =>
  whole.parts?.flatMap((part) => (hers === undefined || isOwner(part, whole, hers) ? [part.result] : [])) ?? [
    whole.result,
  ];

interface Told {
  readonly values: SourcedValues;
  readonly parties?: Readonly<Record<string, PartyConfirmation>>;
}

/** Of confirmations that and when they were given; what was before each party stays with her and the office. */
export const redacted = <T extends Told>(told: T, seen: Seen): T => ({
  ...told,
  values: only(told.values, seen),
  ...(told.parties
    ? {
        parties: Object.fromEntries(
          Object.entries(told.parties).map(([id, it]) => [
            id,
            { ...it, personalId: "", shown: {}, paths: [], hash: "" },
          ]),
        ),
      }
    : {}),
});

export const only = (values: SourcedValues, seen: Seen): SourcedValues =>
  Object.fromEntries(Object.entries(values).filter(([path]) => seen(path)));
