import { maskPersonalId } from "@motlan/fields";
import type { Instant, Localized } from "@motlan/kernel";
import type { EnquiryOutcome } from "@motlan/prefill";
import { type Catalogue, isPlanned, type Procedure } from "@motlan/procedure";
import type { Context, Filer } from "./context.ts";
import { myDataCode } from "./my-data.ts";
import { currentVersions } from "./publishing/current-versions.ts";
import type { Disclosure, DossierRecord, Store } from "./store.ts";
import { type Told, toldIn } from "./told-in.ts";

/** How many looks are read at once. */
export const looksAtOnce = 100;

/** What somebody was looked at for. Of a dossier that another person files, no more than its procedure. */
export type LookReason =
  | { readonly kind: "my-data" }
  /** Somebody looked at what is held of himself, and this person stands in it. */
  | { readonly kind: "others-data" }
  | {
      readonly kind: "own-dossier";
      readonly procedure: Localized;
      readonly dossierId: string;
      readonly code: string | null;
    }
  | { readonly kind: "others-dossier"; readonly procedure: Localized };

/** One look into a register at one's data, as one reads it. */
export interface Look {
  readonly id: string;
  readonly at: Instant;
  readonly register: Localized;
  /** The covered number of somebody else of one's own dossier; null where it is oneself. */
  readonly whom: string | null;
  readonly told: readonly Told[];
  readonly reason: LookReason;
  readonly law: string;
  readonly by: string;
  readonly outcome: EnquiryOutcome;
}

export interface Looks {
  readonly looks: readonly Look[];
  /** Where the list goes on; null at its end. */
  readonly older: string | null;
  /** The registers by which it can be narrowed down. */
  readonly registers: readonly { readonly id: string; readonly title: Localized }[];
}

export interface Looking {
  readonly before?: string | undefined;
  readonly register?: string | undefined;
}

type Reading = Pick<Context, "catalogue" | "clock"> & {
  readonly store: Pick<Store, "disclosuresOf" | "dossiersOfFiler" | "publicationActs" | "version">;
};

/**
 * The looks into registers at this person's data, whoever's dossier they were taken for, and at the data of others for
 * the dossiers that this person files; newest first.
 */
export const whoLooked = async (
  { store, catalogue, clock }: Reading,
  filer: Filer,
  looking: Looking,
): Promise<Looks> => {
  const [found, own, versions] = await Promise.all([
    store.disclosuresOf(filer.personalId, { ...only(looking), limit: looksAtOnce + 1 }),
    store.dossiersOfFiler(filer.personalId),
    currentVersions({ store, clock }),
  ]);
  const page = found.slice(0, looksAtOnce);
  const knowing: Knowing = {
    catalogue,
    dossiers: new Map(own.map((dossier) => [dossier.id, dossier])),
    me: filer.personalId,
    procedures: new Map(versions.map(({ definition }) => [definition.code, definition])),
  };
  return {
    looks: page.map((disclosure) => lookOf(disclosure, knowing)),
    older: found.length > page.length ? (page.at(-1)?.id ?? null) : null,
    registers: Object.values(catalogue.registers)
      .filter(({ services }) => !Object.values(services).every(isPlanned))
      .map(({ id, title }) => ({ id, title })),
  };
};

const only = ({ before, register }: Looking) => ({
  ...(before === undefined ? {} : { before }),
  ...(register === undefined ? {} : { register }),
});

interface Knowing {
  readonly me: string;
  readonly catalogue: Catalogue;
  readonly dossiers: ReadonlyMap<string, DossierRecord>;
  /** By national code. */
  readonly procedures: ReadonlyMap<string, Procedure>;
}

const lookOf = (disclosure: Disclosure, knowing: Knowing): Look => {
  const { id, at, law, by, outcome, procedureCode, person } = disclosure;
  const register = knowing.catalogue.registers[disclosure.register]?.title;
  return {
    id,
    at,
    law,
    by,
    outcome,
    whom: person === knowing.me ? null : maskPersonalId(person),
    register: register ?? asItIs(disclosure.register),
    told: toldIn(disclosure, knowing.procedures.get(procedureCode), knowing.catalogue),
    reason: reasonOf(disclosure, knowing),
  };
};

const reasonOf = ({ procedureCode, dossierId, ref }: Disclosure, { dossiers, procedures }: Knowing): LookReason => {
  if (procedureCode === myDataCode) return { kind: ref === "" ? "others-data" : "my-data" };
  const procedure = procedures.get(procedureCode)?.title ?? asItIs(procedureCode);
  const dossier = dossiers.get(dossierId);
  return dossier
    ? { kind: "own-dossier", procedure, dossierId, code: dossier.listing.code }
    : { kind: "others-dossier", procedure };
};

const asItIs = (text: string): Localized => ({ vi: text, en: text });
