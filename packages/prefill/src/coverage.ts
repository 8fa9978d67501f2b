import { lasting } from "@motlan/fields";
import { type Catalogue, type Procedure, type Register, type RegisterService, stateIn } from "@motlan/procedure";
import { onceOnlyRatio } from "./once-only-ratio.ts";

/** What connecting a register would spare people in the provinces that are not connected to it. */
export interface CoverageGap {
  readonly register: string;
  /** Their codes, in the order of the list of units. */
  readonly provinces: readonly string[];
  readonly spared: Spared;
}

/** Fields that nobody would type any more, papers that nobody would hand in, and in how many procedures. */
export interface Spared {
  readonly fields: number;
  readonly papers: number;
  readonly procedures: number;
}

/**
 * For every register and every province that is not connected to it: what it alone would spare there, beside all that
 * is connected already. Provinces with equal numbers stand together; what would spare most stands first, and
 * what would spare nothing is no gap.
 */
export const coverageGaps = (procedures: readonly Procedure[], catalogue: Catalogue): readonly CoverageGap[] => {
  const codes = lasting(catalogue.units.provinces).map(({ code }) => code);
  const groups = connectedAlike(codes, catalogue);
  return Object.values(catalogue.registers)
    .flatMap((register) => gapsOf(register, procedures, { catalogue, groups }))
    .filter(({ spared }) => spared.procedures > 0)
    .map((gap) => ({ ...gap, provinces: codes.filter((code) => gap.provinces.includes(code)) }))
    .toSorted(dearestFirst);
};

/** Provinces to which the same is connected stand together: what holds of one holds of all. */
const connectedAlike = (codes: readonly string[], { registers }: Catalogue): readonly (readonly string[])[] => {
  const services = Object.values(registers).flatMap((register) => Object.values(register.services));
  const connections = (code: string): string => services.map((it) => Number(isConnected(it, code))).join("");
  return [...Map.groupBy(codes, connections).values()];
};

interface Country {
  readonly catalogue: Catalogue;
  readonly groups: readonly (readonly string[])[];
}

const gapsOf = (
  register: Register,
  procedures: readonly Procedure[],
  { catalogue, groups }: Country,
): readonly CoverageGap[] => {
  const gaps = new Map<string, CoverageGap>();
  for (const group of groups) {
    const [province = ""] = group;
    if (Object.values(register.services).every((service) => isConnected(service, province))) continue;
    const spared = sparedBy(register, procedures, { catalogue, province });
    const key = Object.values(spared).join();
    gaps.set(key, { register: register.id, provinces: [...(gaps.get(key)?.provinces ?? []), ...group], spared });
  }
  return [...gaps.values()];
};

/** A service that is planned answers nobody; one that is partial fills nothing for good. */
const isConnected = (service: RegisterService, province: string): boolean => stateIn(service, province) === "live";

const sparedBy = (
  { id }: Register,
  procedures: readonly Procedure[],
  { catalogue, province }: { readonly catalogue: Catalogue; readonly province: string },
): Spared => {
  const today = connectedIn(catalogue, (service) => isConnected(service, province));
  const then = connectedIn(catalogue, (service) => service.register === id || isConnected(service, province));
  const each = procedures.map((procedure) => {
    const [before, after] = [onceOnlyRatio(procedure, today), onceOnlyRatio(procedure, then)];
    return {
      fields: after.fields.filled - before.fields.filled,
      papers: after.papers.avoided - before.papers.avoided,
    };
  });
  return {
    fields: each.reduce((all, { fields }) => all + fields, 0),
    papers: each.reduce((all, { papers }) => all + papers, 0),
    procedures: each.filter(({ fields, papers }) => fields + papers > 0).length,
  };
};

/** The catalogue as a place has it: what is connected there is live, and nothing else answers. */
const connectedIn = (catalogue: Catalogue, isLive: (service: RegisterService) => boolean): Catalogue => ({
  ...catalogue,
  registers: mapValues(catalogue.registers, (register) => ({
    ...register,
    services: mapValues(register.services, (service) => ({ ...service, status: isLive(service) ? "live" : "planned" })),
  })),
});

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** A paper is an errand, a field a line: papers count before fields, and then in how many provinces. */
const dearestFirst = (a: CoverageGap, b: CoverageGap): number =>
  b.spared.papers - a.spared.papers || b.spared.fields - a.spared.fields || b.provinces.length - a.provinces.length;
