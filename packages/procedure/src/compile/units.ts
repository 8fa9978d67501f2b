import type { OldUnit, Units } from "@motlan/fields";
import { type Issue, type Outcome, unlessIssues } from "@motlan/kernel";
import type { z } from "zod";
import { checkOldUnits, checkUnits } from "./check-units.ts";
import { oldUnitsFormat, unitsFormat } from "./format-catalogue.ts";
import { type Read, readSource, type SourceFile } from "./source.ts";

export interface UnitFiles {
  readonly units: SourceFile;
  readonly oldUnits?: SourceFile | undefined;
}

export interface KnownUnits {
  readonly units: Units;
  readonly oldUnits: readonly OldUnit[];
}

type Reader = <T>(source: SourceFile, format: z.ZodType<T>) => readonly Read<T>[];

/** The units as far as they can be read, and the check of where they lead, for when all has been read. */
export const readUnits = (files: UnitFiles, read: Reader): KnownUnits & { readonly check: () => readonly Issue[] } => {
  const [now] = read(files.units, unitsFormat);
  const [old] = files.oldUnits ? read(files.oldUnits, oldUnitsFormat) : [];
  const { provinces, communes } = now?.data ?? { provinces: [], communes: [] };
  const units = { provinces, communes };
  return {
    units,
    oldUnits: (old?.data.districts ?? []).flatMap(({ district, province, units: within }) =>
      within.map((it) => ({ ...it, district, province })),
    ),
    check: () => [...(now ? checkUnits(now) : []), ...(old ? checkOldUnits(old, units) : [])],
  };
};

/** Units by themselves, or everything that is wrong with them. */
export const compileUnits = (files: UnitFiles): Outcome<KnownUnits> => {
  const issues: Issue[] = [];
  const { units, oldUnits, check } = readUnits(files, (source, format) => {
    const outcome = readSource(source, format);
    if (outcome.ok) return [outcome.value];
    issues.push(...outcome.issues);
    return [];
  });
  return unlessIssues(issues.length > 0 ? issues : check(), () => ({ units, oldUnits }));
};
